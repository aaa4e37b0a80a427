"""The key that signs: in a PKCS#12 file, or on a token (USB) reached through a PKCS#11 module."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from meetingdesk.errors import BadInput, MeetingDeskError, Refused, Unavailable
from meetingdesk.messages import Message, message

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]  # has no types
    from pyhanko.sign.signers import Signer

# ruff: noqa: PLC0415 - the signing libraries take long to import and few need them
_SIGNS = {"digital_signature", "non_repudiation"}
# PINs that a token refused, as digests with the token's serial: none is sent to it again.
_refused: set[str] = set()


@dataclass(frozen=True, slots=True)
class TokenInfo:
    """A token that is plugged in; `tries` is 'last', 'few', 'locked' or empty."""

    module: Path
    label: str
    serial: str
    tries: str = ""


def signer_from_file(path: Path, password: str) -> Signer:
    """The signer of a PKCS#12 file (.p12, .pfx).

    Raises BadInput for a damaged file or a wrong password, Refused for a certificate that is
    expired or not made for signing.
    """
    from asn1crypto.pkcs12 import Pfx  # type: ignore[import-untyped]  # has no types
    from cryptography.hazmat.primitives.serialization import pkcs12
    from pyhanko.sign.signers import SimpleSigner

    try:
        data = path.read_bytes()
    except OSError as error:
        raise Unavailable(
            message("errors", "Không đọc được tệp {path}. Hãy xem ổ đĩa còn cắm.").given(path=path),
            details=str(error),
        ) from error
    try:
        _ = Pfx.load(data, strict=True)["auth_safe"]["content_type"].native
    except (ValueError, TypeError) as error:
        raise BadInput(
            message("errors", "{name} hỏng hoặc không phải tệp chứng thư .p12, .pfx.").given(
                name=path.name
            ),
            details=str(error),
        ) from error
    try:
        pkcs12.load_key_and_certificates(data, password.encode())
    except ValueError as error:
        raise BadInput(
            message("errors", "Mật khẩu của tệp {name} không đúng.").given(name=path.name),
            details=str(error),
        ) from error
    signer = SimpleSigner.load_pkcs12_data(data, other_certs=[], passphrase=password.encode())
    if signer is None or signer.signing_cert is None:
        raise BadInput(message("errors", "Tệp {name} không có khóa ký.").given(name=path.name))
    check_usable(signer.signing_cert, datetime.now(UTC))
    return cast("Signer", signer)


def check_usable(certificate: Certificate, now: datetime) -> None:
    """Raise Refused where the certificate is expired, not yet valid, or not made for signing."""
    owner = str(certificate.subject.native.get("common_name", ""))
    if certificate.not_valid_after < now:
        sentence = message(
            "errors", "Chứng thư của {owner} đã hết hạn ngày {day}. Hãy gia hạn rồi ký lại."
        ).given(day=f"{certificate.not_valid_after.astimezone():%d/%m/%Y}")
    elif certificate.not_valid_before > now:
        sentence = message(
            "errors",
            "Chứng thư của {owner} chỉ có hiệu lực từ {day}. Hãy xem lại ngày của máy tính.",
        ).given(day=f"{certificate.not_valid_before.astimezone():%d/%m/%Y}")
    elif certificate.key_usage_value and not _SIGNS & certificate.key_usage_value.native:
        sentence = message("errors", "Chứng thư của {owner} không dùng để ký văn bản.")
    else:
        return
    raise Refused(sentence.given(owner=owner))


def tokens(module: Path) -> list[TokenInfo]:
    """The tokens that a module sees. Raises Unavailable where the module can't be loaded."""
    import pkcs11

    found = []
    for token in _library(module).get_tokens():
        flags = token.flags
        tries = (
            "locked"
            if flags & pkcs11.TokenFlag.USER_PIN_LOCKED
            else "last"
            if flags & pkcs11.TokenFlag.USER_PIN_FINAL_TRY
            else "few"
            if flags & pkcs11.TokenFlag.USER_PIN_COUNT_LOW
            else ""
        )
        found.append(TokenInfo(module, token.label, _text(token.serial), tries))
    return found


@contextmanager
def signer_from_token(info: TokenInfo, pin: str) -> Iterator[Signer]:
    """The signer of a token, logged in as long as the block runs.

    The PIN is sent once. One that this token refused is not sent to it again, because a token
    locks itself after a few wrong ones. Raises Refused for a wrong or locked PIN, Unavailable where
    the token is gone, before or inside the block.
    """
    import pkcs11
    from pyhanko.sign.pkcs11 import PKCS11Signer

    mark = hashlib.sha256(f"{info.serial}\0{info.label}\0{pin}".encode()).hexdigest()
    if mark in _refused:
        raise Refused(
            message(
                "errors",
                "Mã PIN này đã bị thẻ {label} từ chối nên không gửi lại. Hãy xem lại mã PIN.",
            ).given(label=info.label)
        )
    try:
        token = _token(info)
        if token.flags & pkcs11.TokenFlag.USER_PIN_LOCKED:
            raise Refused(_locked(info))
        with token.open(user_pin=pin) as session:
            key_id = _signing_pair(session)
            if key_id is None:
                raise _no_key(info)
            signer = PKCS11Signer(session, cert_id=key_id, key_id=key_id)
            if signer.signing_cert is None:
                raise _no_key(info)
            check_usable(signer.signing_cert, datetime.now(UTC))
            yield signer
    except (pkcs11.PinIncorrect, pkcs11.PinLenRange, pkcs11.PinInvalid) as error:
        _refused.add(mark)
        raise Refused(
            message(
                "errors",
                "Mã PIN của thẻ {label} không đúng. "
                "Thẻ tự khóa sau vài lần sai, hãy xem kỹ rồi nhập lại.",
            ).given(label=info.label),
            details=type(error).__name__,
        ) from error
    except pkcs11.PinLocked as error:
        raise Refused(_locked(info), details=type(error).__name__) from error
    except pkcs11.PKCS11Error as error:
        raise Unavailable(
            message(
                "errors",
                "Không ký được bằng thẻ {label}: thẻ đã bị rút ra hoặc không trả lời. "
                "Văn bản chưa bị thay đổi; hãy cắm lại thẻ rồi ký lại.",
            ).given(label=info.label),
            details=f"{type(error).__name__}: {error}",
        ) from error


def _library(module: Path) -> Any:
    import pkcs11

    try:
        library = pkcs11.lib(str(module))
        library.reinitialize()
    except (pkcs11.PKCS11Error, RuntimeError, OSError) as error:
        raise Unavailable(
            message(
                "errors",
                "Không nạp được trình điều khiển thẻ {path}. Hãy cài phần mềm kèm theo thẻ.",
            ).given(path=module),
            details=str(error),
        ) from error
    return library


def _token(info: TokenInfo) -> Any:
    for token in _library(info.module).get_tokens():
        if token.label == info.label and _text(token.serial) == info.serial:
            return token
    raise Unavailable(
        message("errors", "Không thấy thẻ {label}. Hãy cắm thẻ rồi thử lại.").given(
            label=info.label
        )
    )


def _signing_pair(session: Any) -> bytes | None:
    """The id of a key that has its certificate beside it."""
    from pkcs11 import Attribute, ObjectClass

    keys = list(session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY}))
    held = {
        bytes(one[Attribute.ID])
        for one in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE})
    }
    for key in keys:
        if bytes(key[Attribute.ID]) in held:
            return bytes(key[Attribute.ID])
    return None


def _locked(info: TokenInfo) -> Message:
    return message(
        "errors", "Thẻ {label} đã bị khóa do nhập sai mã PIN. Hãy liên hệ nơi cấp thẻ để mở khóa."
    ).given(label=info.label)


def _no_key(info: TokenInfo) -> MeetingDeskError:
    return Refused(
        message("errors", "Thẻ {label} không có chứng thư để ký.").given(label=info.label)
    )


def _text(value: Any) -> str:
    return value.decode("ascii", "replace").strip() if isinstance(value, bytes) else str(value)


def known_modules(places: Sequence[Path] | None = None) -> list[Path]:
    """PKCS#11 modules found where the authorities' programs put them."""
    return [path for path in (_PLACES if places is None else places) if path.is_file()]


_SYSTEM = Path("C:/Windows/System32")
_PLACES = (
    # Names of drivers that come with tokens used in Vietnam; any other can be chosen by hand.
    _SYSTEM / "eTPKCS11.dll",
    _SYSTEM / "vnptca_p11_v8.dll",
    _SYSTEM / "viettel-ca_v6.dll",
    _SYSTEM / "bkavcetp11.dll",
    _SYSTEM / "st3csp11.dll",
    _SYSTEM / "beidpkcs11.dll",
    Path("/usr/lib/softhsm/libsofthsm2.so"),
    Path("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"),
)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key in a file, with its password."""

    path: Path
    password: str


@dataclass(frozen=True, slots=True)
class KeyOnToken:
    """A key on a token, with its PIN."""

    token: TokenInfo
    pin: str


Key = KeyFile | KeyOnToken


@contextmanager
def open_key(key: Key) -> Iterator[Signer]:
    """The signer of a file or a token; raises as these do."""
    if isinstance(key, KeyFile):
        yield signer_from_file(key.path, key.password)
    else:
        with signer_from_token(key.token, key.pin) as signer:
            yield signer
