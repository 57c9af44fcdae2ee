"""Rules that JSON Schema cannot state, by what they look at."""

from collections.abc import Callable, Iterable

from specloom.diagnostics import Diagnostic
from specloom.validate.context import Rule, VenueSpecs
from specloom.validate.rules.arguments import arguments_are_distinct, blocks_fit_together, tier_is_declared
from specloom.validate.rules.calls import (
    calls_exist,
    orders_can_be_found_again,
    orders_have_a_key,
    public_calls_only_read,
)
from specloom.validate.rules.catalogue import (
    classes_form_a_tree,
    code_classes_exist,
    codes_are_distinct,
    errors_are_known,
)
from specloom.validate.rules.channels import (
    book_is_pushed,
    channel_stands_in_its_folder,
    lost_pushes_can_be_asked_for,
    topic_arguments_are_declared,
)
from specloom.validate.rules.examples import examples_fit
from specloom.validate.rules.limits import limits_can_be_obeyed
from specloom.validate.rules.names import (
    body_name_is_safe,
    channel_name_is_safe,
    enum_values_have_names,
    names_are_distinct,
)
from specloom.validate.rules.paging import batches_can_be_matched, paging_is_possible
from specloom.validate.rules.signing import endpoint_is_signed, signing_is_sound
from specloom.validate.rules.symbols import (
    samples_are_markets,
    symbol_format_is_its_generations,
    symbol_words_are_known,
    symbols_can_be_read_back,
    symbols_have_a_format,
)
from specloom.validate.rules.urls import (
    calls_are_distinct,
    endpoint_stands_where_its_url_says,
    generation_and_host_exist,
    path_parameters_are_declared,
)
from specloom.validate.rules.values import (
    conditions_are_known,
    dictionary_makes_sense,
    values_are_known,
)
from specloom.validate.rules.venue import venue_is_consistent

_CALLED: tuple[Rule, ...] = (
    values_are_known,
    conditions_are_known,
    names_are_distinct,
    symbols_have_a_format,
    symbol_format_is_its_generations,
    errors_are_known,
    limits_can_be_obeyed,
    tier_is_declared,
    orders_can_be_found_again,
    orders_have_a_key,
    public_calls_only_read,
    examples_fit,
)

RULES: dict[str, tuple[Rule, ...]] = {
    "endpoint": (
        *_CALLED,
        endpoint_is_signed,
        endpoint_stands_where_its_url_says,
        generation_and_host_exist,
        path_parameters_are_declared,
        body_name_is_safe,
        calls_exist,
        paging_is_possible,
        batches_can_be_matched,
    ),
    "channel": (
        *_CALLED,
        channel_stands_in_its_folder,
        channel_name_is_safe,
        topic_arguments_are_declared,
        book_is_pushed,
        lost_pushes_can_be_asked_for,
    ),
    "errors": (code_classes_exist,),
    "enums": (enum_values_have_names,),
    "symbols": (symbols_can_be_read_back, symbol_words_are_known, samples_are_markets),
    "venue": (venue_is_consistent, arguments_are_distinct, blocks_fit_together, signing_is_sound),
}
"""Kind of document → the rules that look at each document of this kind."""

VENUE_RULES: tuple[Callable[[VenueSpecs], Iterable[Diagnostic]], ...] = (
    calls_are_distinct,
    codes_are_distinct,
    classes_form_a_tree,
    dictionary_makes_sense,
)
"""Rules that look at all documents of a venue at once."""
