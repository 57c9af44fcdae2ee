"""Signatures: what is sent for known requests, keys and times."""

import pytest

from bitget_client._runtime.signatures.bodies import ExactBody
from bitget_client._runtime.signatures.fresh import Fresh
from bitget_client._runtime.signatures.request import Request
from bitget_client._runtime.signatures.schemes import Signers
from bitget_client._signing import SIGNING

VECTORS = [
    {
        "name": "GET v2/spot/account/assets",
        "credentials": {
            "key": "test-key",
            "secret": "dG95LXNlY3JldC10b3ktc2VjcmV0LXRveS1zZWNyZXQ=",
            "passphrase": "test-passphrase",
        },
        "at": 1700000000123,
        "fresh": (1700000000123, "00000000-0000-0000-0000-000000000001"),
        "request": {"method": "GET", "host": "api.bitget.com", "path": "/api/v2/spot/account/assets", "members": None},
        "headers": {
            "ACCESS-KEY": "test-key",
            "ACCESS-SIGN": "ceDuyM+CX3XUajuflcCMW14ia6qBNUpGUOehJkiFh6c=",
            "ACCESS-TIMESTAMP": "1700000000123",
            "ACCESS-PASSPHRASE": "test-passphrase",
        },
    },
    {
        "name": "GET v2/spot/trade/unfilled-orders",
        "credentials": {
            "key": "test-key",
            "secret": "dG95LXNlY3JldC10b3ktc2VjcmV0LXRveS1zZWNyZXQ=",
            "passphrase": "test-passphrase",
        },
        "at": 1700000000123,
        "fresh": (1700000000123, "00000000-0000-0000-0000-000000000001"),
        "request": {
            "method": "GET",
            "host": "api.bitget.com",
            "path": "/api/v2/spot/trade/unfilled-orders",
            "query": [("limit", "10"), ("symbol", "BTCUSDT")],
            "members": None,
        },
        "query": "limit=10&symbol=BTCUSDT",
        "headers": {
            "ACCESS-KEY": "test-key",
            "ACCESS-SIGN": "HJn1R1J3TicDqHuNKW9LlkHuEm5k5P/xN5/6fW7V4oA=",
            "ACCESS-TIMESTAMP": "1700000000123",
            "ACCESS-PASSPHRASE": "test-passphrase",
        },
    },
    {
        "name": "GET v2/spot/trade/unfilled-orders",
        "credentials": {
            "key": "test-key",
            "secret": "dG95LXNlY3JldC10b3ktc2VjcmV0LXRveS1zZWNyZXQ=",
            "passphrase": "test-passphrase",
        },
        "at": 1700000000123,
        "fresh": (1700000000123, "00000000-0000-0000-0000-000000000001"),
        "request": {
            "method": "GET",
            "host": "api.bitget.com",
            "path": "/api/v2/spot/trade/unfilled-orders",
            "query": [("note", "é"), ("symbol", "A B:C,D")],
            "members": None,
        },
        "query": "note=%C3%A9&symbol=A%20B%3AC%2CD",
        "headers": {
            "ACCESS-KEY": "test-key",
            "ACCESS-SIGN": "iVCBp60ZA3FjF26trtr5CievwsQU1klJVigvNp6j8D4=",
            "ACCESS-TIMESTAMP": "1700000000123",
            "ACCESS-PASSPHRASE": "test-passphrase",
        },
    },
    {
        "name": "POST v2/spot/trade/place-order",
        "credentials": {
            "key": "test-key",
            "secret": "dG95LXNlY3JldC10b3ktc2VjcmV0LXRveS1zZWNyZXQ=",
            "passphrase": "test-passphrase",
        },
        "at": 1700000000123,
        "fresh": (1700000000123, "00000000-0000-0000-0000-000000000001"),
        "request": {
            "method": "POST",
            "host": "api.bitget.com",
            "path": "/api/v2/spot/trade/place-order",
            "members": {
                "symbol": "BTCUSDT",
                "side": "buy",
                "orderType": "limit",
                "force": "gtc",
                "price": "1",
                "size": "2",
            },
        },
        "body": '{"symbol":"BTCUSDT","side":"buy","orderType":"limit","force":"gtc","price":"1","size":"2"}',
        "headers": {
            "ACCESS-KEY": "test-key",
            "ACCESS-SIGN": "JNgxh9UqOFQjPfVlqqHQqPSfPuFN9cFYbX6JipabXRM=",
            "ACCESS-TIMESTAMP": "1700000000123",
            "ACCESS-PASSPHRASE": "test-passphrase",
        },
    },
    {
        "name": "socket login",
        "scheme": "ws",
        "credentials": {
            "key": "test-key",
            "secret": "dG95LXNlY3JldC10b3ktc2VjcmV0LXRveS1zZWNyZXQ=",
            "passphrase": "test-passphrase",
        },
        "at": 1700000000123,
        "request": {"method": "GET", "path": "/", "members": None},
        "values": {"timestamp": "1700000000", "sign": "ByfUmcfP8zNmn+8+tozPIeLODGmLUv1G5LF9vhz5NoI="},
    },
    {
        "name": "GET by RSA",
        "scheme": "rsa",
        "credentials": {
            "key": "test-key",
            "secret": "-----BEGIN PRIVATE KEY-----\nMIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDZyWbMV58xpN+K\ngnk8X4QtaoBYgzeJUrRg5SLIP2eJ5guj7g7yzirQ0hl/eS1esVQCMQyFOsgrEKkf\nJar1qeExhx1KC2Z8YMYuWnKZEvq9E3LoKq6p4AeG4LKsmOCO6l8DNGdhQDwm1pLx\n3A61OwzDgzgCetsFeDXkJPDlcJOjpvCRimGYONPBnPHB+D6YsJ61U2wMirqw3ISJ\nNF7hkJI6gOW0oC/p+CQ/lO/xJ2E4/V0NTir6M4IZHuLoMPIaDmbkh1R59hXYTcmb\nGQD2Rt08bfKQ7kxvWJVXxqBieeBa72ULzS4StGX3tYcMNVjN4NySbXI8zvNDXMpr\nT9BtxbJNAgMBAAECggEAUgk18kodOreGxudv4IiAQxVHhE/lJxKixI77Y5/SkhS4\nFMdzFQ4I/cDufuB38R/t66drNnJWfTZY5lUriT81BxGEvGP/9mEDtek3GqcWEQvW\n8FJHmdC8NRfF5hLuH5d0M8JVIMJwBhc0oetJFQZJwAnZGsIJZ42JC0fJADxAONfT\nA6ZvP91h+sx5cle3mSt6TL8swob6GFTq5CwGEFhyibrxi+NcVE5MdGQW1KXYIyvv\n+6I+pk+TAVYxodOQfg9++6LXTq7Tz+24EjtDLw8VNaP1UCHwoIsGXIMRcuha9Hda\n6SehTOvJIWZkFpp2fRu2JzfG8fgL81BqpQ4HXflVtwKBgQDwOZ0Yevjt1JbbVHrc\nl+IeWOmUBL6PHPp3Nc+seuD6HerHkf9QDrmhYPYR6LGFJff5y65TT1rFH5x1PK9P\noJRsZWOrDb1WXBWBgEAR+ehleGoTnfZowXTE2bQ2rxnbeGX/7UOMeY+Gzsy/4nuv\nTjY0kvzmTLll22sGfY3D+D0hYwKBgQDoFpSjayyEpdgj/lzbmSWdgO/fEyZ4pQT1\n4iNJEEhZ7QY+/+ppTJkHUakAcY3CeHMbOFnovbZs9djHsSqYefwXSFHlsB+QfE1v\nwVcSBdmCwW+5mGN50R7bdAYqkXDvHWd50q4rqMKquhmZqhxqQEcV6R0Y49pRzOyO\nCTNU8MOEjwKBgQC4W/7sYrPYEmcUPGluEkI++A2Kw3lba+nswyd2P3eZfIxKTQmb\n7zEXYMp4RBS5EsKUunQ3C5el4PS6JLCGc7500fsDs6+zL0hx8nM5WIm6FgeSto/9\nJTrwOAPOU+OMQ4JEP1qv3DsCQoNwX+h8SZHgF05vkEJYoWQpvwGlfEWt8QKBgQDQ\n+GvzTK+z7CPWHNR9QcK1s3/HytVr8aGqx2fgBJIwrhNerEzjbP2osmVKKfRrMsrp\nqm6B+jeEmkQLYcEps0RBrnNXLaLuFI4g3uPILY4whn1TjhubdqijDi/zKiuWkVI3\nRXRfiT9mO9SLILkfDiszVkdFvvs3hh1EspIOnA5fjwKBgCsuX/t9HMt4HyFuysRs\nhPvS10W5KiP4sQvG7vA5e/JdDF8i+1+k1v6ap7iZ8pfGJ+TZNbeB36EH78UmNr/b\ncd3JCkyHkZMsRa7tAK0TpXoS8TgeUB7wnFpkzINo5OtXDRLIYPbFY0JjPzenr3nU\nQ2aMiqrXB6w+kqCQC8ezB6Eb\n-----END PRIVATE KEY-----\n",
            "passphrase": "test-passphrase",
        },
        "at": 1700000000123,
        "request": {
            "method": "GET",
            "host": "api.bitget.com",
            "path": "/api/v2/spot/trade/unfilled-orders",
            "query": [("symbol", "A B:C,D")],
            "members": None,
        },
        "query": "symbol=A%20B%3AC%2CD",
        "headers": {
            "ACCESS-KEY": "test-key",
            "ACCESS-PASSPHRASE": "test-passphrase",
            "ACCESS-TIMESTAMP": "1700000000123",
            "ACCESS-SIGN": "A/wXIDWRktilqjENF5L9OW5cmjXOMdOwNr1+IRRlqVClmnwrR/4RRofWpvjuTg7J6CLOnxMpHnoi6qZ2UhkJsXtsP27hHWEiB0Io/CJxYSz40BEnpLwNQGC7aY6gYaXJrKtkW43vIXrRoyJeN2GQnSvkyaqmz1ZbMdxenz6d55iSRdD4xCOYB/XBMGNuGZX50hQ8u70Wbrw8sWmw7CVzXE68fmHZHpWVoo1FiYdbIS1I+w2/NY6A08tPMwhWynwjnKEi71xOtSQOu22yI4qvaRfmG8tyaXAdvfdK5+QiGMNF3RAh4hFYsx179/emtYp3ydAnMroPqK1bJ5a6ZJtZGA==",
        },
    },
    {
        "name": "POST by RSA",
        "scheme": "rsa",
        "credentials": {
            "key": "test-key",
            "secret": "-----BEGIN PRIVATE KEY-----\nMIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDZyWbMV58xpN+K\ngnk8X4QtaoBYgzeJUrRg5SLIP2eJ5guj7g7yzirQ0hl/eS1esVQCMQyFOsgrEKkf\nJar1qeExhx1KC2Z8YMYuWnKZEvq9E3LoKq6p4AeG4LKsmOCO6l8DNGdhQDwm1pLx\n3A61OwzDgzgCetsFeDXkJPDlcJOjpvCRimGYONPBnPHB+D6YsJ61U2wMirqw3ISJ\nNF7hkJI6gOW0oC/p+CQ/lO/xJ2E4/V0NTir6M4IZHuLoMPIaDmbkh1R59hXYTcmb\nGQD2Rt08bfKQ7kxvWJVXxqBieeBa72ULzS4StGX3tYcMNVjN4NySbXI8zvNDXMpr\nT9BtxbJNAgMBAAECggEAUgk18kodOreGxudv4IiAQxVHhE/lJxKixI77Y5/SkhS4\nFMdzFQ4I/cDufuB38R/t66drNnJWfTZY5lUriT81BxGEvGP/9mEDtek3GqcWEQvW\n8FJHmdC8NRfF5hLuH5d0M8JVIMJwBhc0oetJFQZJwAnZGsIJZ42JC0fJADxAONfT\nA6ZvP91h+sx5cle3mSt6TL8swob6GFTq5CwGEFhyibrxi+NcVE5MdGQW1KXYIyvv\n+6I+pk+TAVYxodOQfg9++6LXTq7Tz+24EjtDLw8VNaP1UCHwoIsGXIMRcuha9Hda\n6SehTOvJIWZkFpp2fRu2JzfG8fgL81BqpQ4HXflVtwKBgQDwOZ0Yevjt1JbbVHrc\nl+IeWOmUBL6PHPp3Nc+seuD6HerHkf9QDrmhYPYR6LGFJff5y65TT1rFH5x1PK9P\noJRsZWOrDb1WXBWBgEAR+ehleGoTnfZowXTE2bQ2rxnbeGX/7UOMeY+Gzsy/4nuv\nTjY0kvzmTLll22sGfY3D+D0hYwKBgQDoFpSjayyEpdgj/lzbmSWdgO/fEyZ4pQT1\n4iNJEEhZ7QY+/+ppTJkHUakAcY3CeHMbOFnovbZs9djHsSqYefwXSFHlsB+QfE1v\nwVcSBdmCwW+5mGN50R7bdAYqkXDvHWd50q4rqMKquhmZqhxqQEcV6R0Y49pRzOyO\nCTNU8MOEjwKBgQC4W/7sYrPYEmcUPGluEkI++A2Kw3lba+nswyd2P3eZfIxKTQmb\n7zEXYMp4RBS5EsKUunQ3C5el4PS6JLCGc7500fsDs6+zL0hx8nM5WIm6FgeSto/9\nJTrwOAPOU+OMQ4JEP1qv3DsCQoNwX+h8SZHgF05vkEJYoWQpvwGlfEWt8QKBgQDQ\n+GvzTK+z7CPWHNR9QcK1s3/HytVr8aGqx2fgBJIwrhNerEzjbP2osmVKKfRrMsrp\nqm6B+jeEmkQLYcEps0RBrnNXLaLuFI4g3uPILY4whn1TjhubdqijDi/zKiuWkVI3\nRXRfiT9mO9SLILkfDiszVkdFvvs3hh1EspIOnA5fjwKBgCsuX/t9HMt4HyFuysRs\nhPvS10W5KiP4sQvG7vA5e/JdDF8i+1+k1v6ap7iZ8pfGJ+TZNbeB36EH78UmNr/b\ncd3JCkyHkZMsRa7tAK0TpXoS8TgeUB7wnFpkzINo5OtXDRLIYPbFY0JjPzenr3nU\nQ2aMiqrXB6w+kqCQC8ezB6Eb\n-----END PRIVATE KEY-----\n",
            "passphrase": "test-passphrase",
        },
        "at": 1700000000123,
        "request": {
            "method": "POST",
            "host": "api.bitget.com",
            "path": "/api/v2/spot/trade/place-order",
            "members": {"symbol": "BTCUSDT", "side": "buy"},
        },
        "body": '{"symbol":"BTCUSDT","side":"buy"}',
        "headers": {
            "ACCESS-KEY": "test-key",
            "ACCESS-PASSPHRASE": "test-passphrase",
            "ACCESS-TIMESTAMP": "1700000000123",
            "ACCESS-SIGN": "14UnDNeEf2ZEUOxawWl8AiLfqe65yJ6LhSgR9ATqSPL/10FjFgZ/+Q4C6UP2uzQ8XOMUm9M0jyfHndND0o5YJiAioheFx4Q8iNT/xn+RyTDcaPi145VrBcLAyg4lu+hXbgmom+gGlOlnHEeDjBME5eZo3xhO/fHdcyrKbyuCp21aDRDGonrudDYc68Stn7+Eu8KMAVHtsd+JdODoPHBr0UsGI4Kpg2TwK16nCOfp/Vygm5ZEobcmqMfKW5viSnaCTEcNbwhRhRhhgcBp7+BiMr3c90Np+xqbjG0qBEGZ6QBzpATCIKWQS3TtvKWgYK/81DlwfTAprmITOVWmloRdOA==",
        },
    },
    {
        "name": "socket login by RSA",
        "scheme": "ws_rsa",
        "credentials": {
            "key": "test-key",
            "secret": "-----BEGIN PRIVATE KEY-----\nMIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDZyWbMV58xpN+K\ngnk8X4QtaoBYgzeJUrRg5SLIP2eJ5guj7g7yzirQ0hl/eS1esVQCMQyFOsgrEKkf\nJar1qeExhx1KC2Z8YMYuWnKZEvq9E3LoKq6p4AeG4LKsmOCO6l8DNGdhQDwm1pLx\n3A61OwzDgzgCetsFeDXkJPDlcJOjpvCRimGYONPBnPHB+D6YsJ61U2wMirqw3ISJ\nNF7hkJI6gOW0oC/p+CQ/lO/xJ2E4/V0NTir6M4IZHuLoMPIaDmbkh1R59hXYTcmb\nGQD2Rt08bfKQ7kxvWJVXxqBieeBa72ULzS4StGX3tYcMNVjN4NySbXI8zvNDXMpr\nT9BtxbJNAgMBAAECggEAUgk18kodOreGxudv4IiAQxVHhE/lJxKixI77Y5/SkhS4\nFMdzFQ4I/cDufuB38R/t66drNnJWfTZY5lUriT81BxGEvGP/9mEDtek3GqcWEQvW\n8FJHmdC8NRfF5hLuH5d0M8JVIMJwBhc0oetJFQZJwAnZGsIJZ42JC0fJADxAONfT\nA6ZvP91h+sx5cle3mSt6TL8swob6GFTq5CwGEFhyibrxi+NcVE5MdGQW1KXYIyvv\n+6I+pk+TAVYxodOQfg9++6LXTq7Tz+24EjtDLw8VNaP1UCHwoIsGXIMRcuha9Hda\n6SehTOvJIWZkFpp2fRu2JzfG8fgL81BqpQ4HXflVtwKBgQDwOZ0Yevjt1JbbVHrc\nl+IeWOmUBL6PHPp3Nc+seuD6HerHkf9QDrmhYPYR6LGFJff5y65TT1rFH5x1PK9P\noJRsZWOrDb1WXBWBgEAR+ehleGoTnfZowXTE2bQ2rxnbeGX/7UOMeY+Gzsy/4nuv\nTjY0kvzmTLll22sGfY3D+D0hYwKBgQDoFpSjayyEpdgj/lzbmSWdgO/fEyZ4pQT1\n4iNJEEhZ7QY+/+ppTJkHUakAcY3CeHMbOFnovbZs9djHsSqYefwXSFHlsB+QfE1v\nwVcSBdmCwW+5mGN50R7bdAYqkXDvHWd50q4rqMKquhmZqhxqQEcV6R0Y49pRzOyO\nCTNU8MOEjwKBgQC4W/7sYrPYEmcUPGluEkI++A2Kw3lba+nswyd2P3eZfIxKTQmb\n7zEXYMp4RBS5EsKUunQ3C5el4PS6JLCGc7500fsDs6+zL0hx8nM5WIm6FgeSto/9\nJTrwOAPOU+OMQ4JEP1qv3DsCQoNwX+h8SZHgF05vkEJYoWQpvwGlfEWt8QKBgQDQ\n+GvzTK+z7CPWHNR9QcK1s3/HytVr8aGqx2fgBJIwrhNerEzjbP2osmVKKfRrMsrp\nqm6B+jeEmkQLYcEps0RBrnNXLaLuFI4g3uPILY4whn1TjhubdqijDi/zKiuWkVI3\nRXRfiT9mO9SLILkfDiszVkdFvvs3hh1EspIOnA5fjwKBgCsuX/t9HMt4HyFuysRs\nhPvS10W5KiP4sQvG7vA5e/JdDF8i+1+k1v6ap7iZ8pfGJ+TZNbeB36EH78UmNr/b\ncd3JCkyHkZMsRa7tAK0TpXoS8TgeUB7wnFpkzINo5OtXDRLIYPbFY0JjPzenr3nU\nQ2aMiqrXB6w+kqCQC8ezB6Eb\n-----END PRIVATE KEY-----\n",
            "passphrase": "test-passphrase",
        },
        "at": 1700000000123,
        "request": {"method": "GET", "path": "/", "members": None},
        "values": {
            "timestamp": "1700000000",
            "sign": "mmNUy2ud+7lzmMhyTWTxW0tpkuUkn44ixMwJEb/OzhV7SeSo6pHhR+joROHSsFFlIeO7M39VGP51HSpg28ElXzYmctkcKPg1bJd7OdI27hdfYye0B3A/VI3kSvzoAZQSY73oo/yuey/HDhMfKdLHnlJYVjAnwlas5+Bsbool39chA+WXjkVxKqxcIbmbrIFQsLuT8NqYUNVQwPQC/MPihOvlN/E/3NVOXcpnUl+5/Ya9RJi39SEBNMvgRn+s4rvpuIlg3hzTtMuyKWaB4Iv/JHjZv4q1zHrmZbFM53ui2sczWwDWjzt7PNGUm6fxcuaKgXCT4o7FGyB1BxlvsTBKDw==",
        },
    },
]


class Frozen(Fresh):
    """Gives the nonce and the random text of a known request."""

    def __init__(self, now, nonce=None, text=""):
        super().__init__()
        self.number, self.text = now if nonce is None else nonce, text

    def nonce(self, now):
        return self.number

    def random(self):
        return self.text

    def uuid(self):
        return self.text


def request_of(vector):
    request = Request(**{"host": "", **vector["request"]})
    if "text" in vector:
        request.members = ExactBody(request.members, vector["text"])
    return request


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_known_signature(vector):
    fresh = Frozen(vector["at"], *vector.get("fresh", ()))
    signers = Signers(SIGNING, vector["credentials"], vector.get("options", {}), fresh=fresh)
    signer = signers.of(vector["scheme"]) if "scheme" in vector else signers.for_call("")
    now = vector["at"] * 1000
    if "values" in vector:
        assert {name: str(value) for name, value in signer.values(request_of(vector), now).items()} == {
            name: str(value) for name, value in vector["values"].items()
        }
        return
    signed = signer.sign(request_of(vector), now)
    assert signed.query == vector.get("query", "")
    assert signed.body.decode() == vector.get("body", "")
    sent = {name.lower(): value for name, value in signed.headers.items()}
    expected = {name.lower(): value for name, value in vector.get("headers", {}).items()}
    if "content-type" not in expected:
        sent.pop("content-type", None)
    assert sent == expected
