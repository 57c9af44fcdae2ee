"""What every code means; imported on the first error."""

from specloom.runtime.spec.records import ErrorInfo

CODES: dict[str, ErrorInfo] = {
    info.code: info
    for info in (
        ErrorInfo(
            code="429",
            class_name="RateLimited",
            meaning="Too many requests.",
            acted="no",
            retry="limit",
            retry_after_seconds=1,
        ),
        ErrorInfo(
            code="40004",
            class_name="TimestampExpired",
            meaning="The timestamp is outside the window.",
            acted="no",
            retry="now",
            remedy="Check the clock of this machine.",
        ),
        ErrorInfo(
            code="40008",
            class_name="TimestampExpired",
            meaning="The timestamp is outside the window.",
            acted="no",
            retry="now",
            remedy="Check the clock of this machine.",
        ),
        ErrorInfo(
            code="40009",
            class_name="AuthenticationFailed",
            meaning="The signature does not match.",
            acted="no",
            retry="never",
        ),
        ErrorInfo(
            code="40010",
            class_name="ServiceUnavailable",
            meaning="The exchange took too long.",
            acted="maybe",
            retry="confirm",
        ),
        ErrorInfo(
            code="40012",
            class_name="WrongPassphrase",
            meaning="The passphrase is wrong.",
            acted="no",
            retry="never",
            remedy="A passphrase cannot be changed or read back: make a new key.",
        ),
        ErrorInfo(
            code="40015",
            class_name="ServiceUnavailable",
            meaning="The exchange could not answer.",
            acted="maybe",
            retry="backoff",
        ),
        ErrorInfo(
            code="40084",
            class_name="WrongAccountMode",
            meaning="The account is unified; this call is for classic accounts.",
            acted="no",
            retry="never",
        ),
        ErrorInfo(
            code="40085",
            class_name="WrongAccountMode",
            meaning="The account is classic; this call is for unified accounts.",
            acted="no",
            retry="never",
        ),
        ErrorInfo(
            code="40099",
            class_name="DemoMismatch",
            meaning="The key belongs to the other environment.",
            acted="no",
            retry="never",
            remedy="Demo keys need demo=True; live keys must not have it.",
        ),
        ErrorInfo(
            code="40109",
            class_name="OrderNotFound",
            meaning="The order cannot be found.",
            acted="no",
            retry="never",
        ),
        ErrorInfo(
            code="40808",
            class_name="InvalidRequest",
            meaning="A value failed the checks; in release hours also sound ones do.",
            acted="maybe",
            retry="confirm",
        ),
        ErrorInfo(
            code="40725",
            class_name="ServiceUnavailable",
            meaning="The service answered with an error.",
            acted="maybe",
            retry="confirm",
        ),
        ErrorInfo(
            code="40762",
            class_name="InsufficientBalance",
            meaning="The order costs more than the balance.",
            acted="no",
            retry="never",
        ),
        ErrorInfo(
            code="45001",
            class_name="ServiceUnavailable",
            meaning="The exchange failed for an unknown reason.",
            acted="maybe",
            retry="confirm",
        ),
    )
}
