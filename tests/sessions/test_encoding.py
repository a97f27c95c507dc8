"""Which reader speaks, and that it says the same whoever stands beside a note."""

import os

import numpy as np
import pytest

from methods.refusal import Refused
from sessions.encoding import SentenceEncoder, fingerprint, load_encoder, reader_name

WORDS = [
    "de",
    "straat",
    "plein",
    "buurt",
    "rommel",
    "auto",
    "jeugd",
    "stil",
    "koffie",
    "ik",
    "geen",
]


@pytest.fixture(scope="module")
def small_model(tmp_path_factory):
    """A sentence-transformers folder with a tiny BERT that nobody trained."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    raw = tmp_path_factory.mktemp("raw")
    marks = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    (raw / "vocab.txt").write_text("\n".join([*marks, *WORDS]), encoding="utf-8")
    BertTokenizerFast(vocab_file=str(raw / "vocab.txt")).save_pretrained(raw)
    shape = BertConfig(
        vocab_size=len(marks) + len(WORDS), hidden_size=32, num_hidden_layers=2,
        num_attention_heads=2, intermediate_size=64, max_position_embeddings=64,
    )  # fmt: skip
    BertModel(shape).save_pretrained(raw)
    folder = tmp_path_factory.mktemp("home") / "buurtmodel"
    words = Transformer(str(raw))
    SentenceTransformer(modules=[words, Pooling(words.get_embedding_dimension())]).save(str(folder))
    return folder


def test_who_asks_for_it_gets_words_compared(settings):
    assert reader_name(settings) == "lexical"
    assert load_encoder(settings).name == "lexical"
    assert fingerprint(settings) == ""


def test_a_model_that_is_not_where_it_was_is_named(settings, tmp_path):
    gone = settings.model_copy(update={"model": tmp_path / "weg"})
    with pytest.raises(Refused) as refused:
        load_encoder(gone)
    assert refused.value.code == "model_missing"
    assert refused.value.facts["path"] == str(tmp_path / "weg")


def test_a_folder_that_holds_no_model_after_all_is_refused(settings, tmp_path):
    (tmp_path / "modules.json").write_text("[]", encoding="utf-8")
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    broken = settings.model_copy(update={"model": tmp_path})
    with pytest.raises(Refused) as refused:
        load_encoder(broken).encode(["de straat"])
    assert refused.value.code == "model_unreadable"


def test_of_two_models_on_the_machine_the_last_by_name_reads(settings):
    for number, name in enumerate(("model-2", "model-1", "model-leeg")):
        folder = settings.models / name
        folder.mkdir(parents=True)
        if name != "model-leeg":
            (folder / "modules.json").write_text("[]", encoding="utf-8")
        os.utime(folder, (1000 + number, 1000 + number))
    assert reader_name(settings.model_copy(update={"model": None})) == "model-2"


def test_a_vector_does_not_depend_on_the_notes_beside_it(small_model):
    encoder = SentenceEncoder(small_model)
    texts = [" ".join(WORDS[n : n + 1 + n % 7]) for n in range(len(WORDS))] * 3
    together = encoder.encode(texts)
    alone = np.vstack([encoder.encode([text]) for text in texts])
    assert together.dtype == np.float32
    assert np.array_equal(together, alone)
    backwards = encoder.encode(texts[::-1])
    assert np.array_equal(together, backwards[::-1])
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-3)


def test_a_model_of_the_e5_family_hears_the_word_it_was_trained_with(small_model, tmp_path):
    family = tmp_path / "multilingual-e5-small"
    family.symlink_to(small_model)
    plain, prefixed = SentenceEncoder(small_model), SentenceEncoder(family)
    assert not np.array_equal(plain.encode(["de straat"]), prefixed.encode(["de straat"]))
    assert np.array_equal(plain.encode(["query: de straat"]), prefixed.encode(["de straat"]))


def test_progress_ends_when_every_text_has_been_read(small_model):
    heard = []
    SentenceEncoder(small_model).encode(
        [f"{word} plein" for word in WORDS],
        progress=lambda done, total: heard.append((done, total)),
    )
    assert heard[-1] == (len(WORDS), len(WORDS))
