import os
import re
import stat
from pathlib import Path

import pytest

from hybridwell.errors import StoreError, UsageError
from hybridwell.receipts import Receipt, kept, read_receipt
from tests.provisions import PDF

BEGINNINGS = {
    "pdf": b"%PDF-1.7",
    "png": b"\x89PNG\r\n\x1a\n",
    "jpg": b"\xff\xd8\xff\xe0",
    "jpeg": b"\xff\xd8\xff\xe1",
    "webp": b"RIFF\x24\x00\x00\x00WEBPVP8 ",
    "heic": b"\x00\x00\x00\x18ftypheic",
}


def a_file(folder: Path, name: str, content: bytes = PDF) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("form", BEGINNINGS)
def test_a_receipt_of_every_form_is_read(form: str, tmp_path: Path) -> None:
    path = a_file(tmp_path, f"Receipt.{form.upper()}", BEGINNINGS[form])

    assert read_receipt(path) == Receipt(BEGINNINGS[form], form)


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("receipt.exe", PDF, "receipt.exe is not a receipt: one of pdf, png, jpg"),
        ("receipt", PDF, "receipt is not a receipt"),
        ("receipt.png", PDF, "receipt.png does not hold what its name says"),
        ("receipt.pdf", b"", "receipt.pdf does not hold what its name says"),
        ("receipt.pdf", PDF.ljust(20_000_001), "receipt.pdf is larger than 20 MB"),
    ],
)
def test_another_file_is_refused(
    name: str, content: bytes, complaint: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match=complaint):
        read_receipt(a_file(tmp_path, name, content))


def test_a_receipt_of_twenty_megabytes_is_taken(tmp_path: Path) -> None:
    path = a_file(tmp_path, "receipt.pdf", PDF.ljust(20_000_000))

    assert len(read_receipt(path).content) == 20_000_000


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()

    for name in ("none.pdf", "folder.pdf"):
        with pytest.raises(UsageError, match=f"there is no file .*{name}"):
            read_receipt(tmp_path / name)


def test_a_path_that_the_system_refuses_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"x\.pdf cannot be read"):
        read_receipt(tmp_path / ("x" * 300 + ".pdf"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of files")
def test_a_copy_is_kept_for_this_user_alone_under_a_name_of_its_content(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "receipts"

    with kept(Receipt(PDF, "pdf"), folder, 7) as name:
        copy = folder / name

    assert copy.read_bytes() == PDF
    assert re.fullmatch(r"7-[0-9a-f]{12}\.pdf", name)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert list(folder.iterdir()) == [copy]


def test_a_copy_is_taken_back_if_what_follows_fails(tmp_path: Path) -> None:
    with (
        pytest.raises(StoreError, match="the row failed"),
        kept(Receipt(PDF, "pdf"), tmp_path, 7),
    ):
        raise StoreError("the row failed")

    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_was_there_before_stays(tmp_path: Path) -> None:
    receipt = Receipt(PDF, "pdf")
    with kept(receipt, tmp_path, 7) as name:
        pass

    with pytest.raises(StoreError), kept(receipt, tmp_path, 7):
        raise StoreError("the row failed")

    assert (tmp_path / name).read_bytes() == PDF


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    in_the_way = a_file(tmp_path, "receipts")

    with (
        pytest.raises(StoreError, match="cannot be written"),
        kept(Receipt(PDF, "pdf"), in_the_way, 7),
    ):
        pass


def test_a_folder_in_the_place_of_a_copy_is_a_failure_of_the_store(tmp_path: Path) -> None:
    receipt = Receipt(PDF, "pdf")
    (tmp_path / receipt.name(7)).mkdir()

    with (
        pytest.raises(StoreError, match="is a folder, not a file"),
        kept(receipt, tmp_path, 7),
    ):
        pass
