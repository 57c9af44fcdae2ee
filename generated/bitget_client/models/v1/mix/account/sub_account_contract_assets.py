# Made by Specloom from bitget/rest/v1/mix/account/sub-account-contract-assets.yaml; change that file, not this one.
"""Answer of ``v1.mix.account.sub_account_contract_assets``."""

from bitget_client._runtime.codec.models import Anything

RESULT = Anything
