"""The shipped model is packed small, and comes out as it went in."""

import json

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from methods.codebook import weights


@pytest.fixture
def model(tmp_path):
    """A folder with what sentence-transformers keeps, and two small tables."""
    folder = tmp_path / "model"
    for name in weights.BESIDE:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps({"file": name}), encoding="utf-8")
    draw = np.random.default_rng(20)
    table = draw.normal(size=(50, 16)).astype(np.float32)
    save_file({"table": table, "bias": np.ones(16, np.float32)}, folder / "model.safetensors")
    return folder


def test_a_packed_model_comes_out_within_half_a_step_of_one_byte(model, tmp_path):
    weights.pack(model, tmp_path / "packed")
    assert weights.is_packed(tmp_path / "packed")
    weights.expand(tmp_path / "packed", tmp_path / "full")
    before = load_file(model / "model.safetensors")
    after = load_file(tmp_path / "full" / "model.safetensors")
    step = np.abs(before["table"]).max(axis=1, keepdims=True) / 127
    assert (np.abs(before["table"] - after["table"]) <= 0.51 * step).all()
    np.testing.assert_array_equal(before["bias"], after["bias"])
    assert after["table"].dtype == np.float32


def test_a_model_is_unpacked_once_and_a_second_process_does_no_harm(model, tmp_path):
    weights.pack(model, tmp_path / "packed")
    weights.expand(tmp_path / "packed", tmp_path / "full")
    (tmp_path / "full" / "mark").write_text("first")
    weights.expand(tmp_path / "packed", tmp_path / "full")
    assert (tmp_path / "full" / "mark").read_text() == "first"
    assert [f.name for f in tmp_path.iterdir() if f.name.startswith(".model-")] == []


def test_the_shipped_model_with_all_that_reads_with_it_stays_under_thirty_megabytes():
    files = [file for file in weights.OWN_MODEL.rglob("*") if file.is_file()]
    assert weights.is_packed(weights.OWN_MODEL)
    assert sum(file.stat().st_size for file in files) <= 30 * 1024 * 1024
