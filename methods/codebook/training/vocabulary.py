"""Gives a word-piece model the words of the field and of the languages spoken there."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

#: A Dutch word is added when it occurs this often in the examples and falls apart now.
OFTEN = 4
#: The end of a compound is added when this many different words end in it.
COMPOUNDS = 3
SHORTEST_PART = 4
#: Pieces to learn from the examples in other languages.
FOREIGN_PIECES = 4_000
#: Dutch words that a foreign piece takes its first meaning from.
NEAREST_WORDS = 5
PREFIX = "##"
Vectors = NDArray[np.float32]


def words_of(tokenizer: Tokenizer, text: str) -> list[str]:
    """The words of a text as the tokenizer sees them: small letters, no accents."""
    normal = tokenizer.normalizer.normalize_str(text)
    return [word for word, _ in tokenizer.pre_tokenizer.pre_tokenize_str(normal)]


def dutch_pieces(tokenizer: Tokenizer, texts: Iterable[str]) -> list[str]:
    """Words that fall apart though they occur often, and ends of compounds (`##tegel`)."""
    count = Counter(word for text in texts for word in words_of(tokenizer, text))
    known = set(tokenizer.get_vocab())
    added = {
        word
        for word, times in count.items()
        if times >= OFTEN and word not in known and word.isalpha()
    }
    whole = {w for w in known | added if w.isalpha() and len(w) >= SHORTEST_PART}
    ends: dict[str, set[str]] = defaultdict(set)
    for word in count:
        for cut in range(3, len(word) - SHORTEST_PART + 1):
            first, last = word[:cut], word[cut:]
            if last in whole and (first in whole or first.rstrip("s") in whole):
                ends[last].add(first)
    tails = {PREFIX + end for end, firsts in ends.items() if len(firsts) >= COMPOUNDS}
    return sorted(added) + sorted(tails - known)


def foreign_pieces(tokenizer: Tokenizer, texts: Sequence[str]) -> list[str]:
    """Pieces learned from texts in languages that the vocabulary does not know, and every letter
    in them, so that no word is unreadable."""
    learner = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    learner.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Lowercase(), normalizers.NFD(), normalizers.StripAccents()]
    )
    learner.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    trainer = trainers.WordPieceTrainer(vocab_size=FOREIGN_PIECES, min_frequency=2)
    learner.train_from_iterator(sorted(texts), trainer)
    letters = {letter for text in texts for word in words_of(tokenizer, text) for letter in word}
    wanted = {*learner.get_vocab(), *letters, *(PREFIX + letter for letter in letters)}
    return sorted(wanted - set(tokenizer.get_vocab()))


def meaning_from_pieces(tokenizer: Tokenizer, table: Vectors, piece: str) -> Vectors:
    """The mean of what a new piece fell apart into before."""
    ids = tokenizer.encode(piece.removeprefix(PREFIX), add_special_tokens=False).ids
    vector: Vectors = table[ids].mean(axis=0)
    return vector


def meaning_from_dutch(
    old: Tokenizer, new: Tokenizer, table: Vectors, pairs: Sequence[tuple[str, str]]
) -> dict[str, Vectors]:
    """What each new piece means by the Dutch words beside it: the mean of the words that share
    most of its lines (Dice), for pairs of (other language, Dutch)."""
    together: dict[str, Counter[int]] = defaultdict(Counter)
    times: Counter[str] = Counter()
    dutch_times: Counter[int] = Counter()
    for foreign, dutch in pairs:
        ids = set(old.encode(dutch, add_special_tokens=False).ids)
        dutch_times.update(ids)
        for piece in set(new.encode(foreign, add_special_tokens=False).tokens):
            times[piece] += 1
            together[piece].update(ids)
    found = {}
    for piece, counts in together.items():
        dice = {i: 2 * n / (times[piece] + dutch_times[i]) for i, n in counts.items()}
        best = sorted(dice, key=lambda i: (-dice[i], i))[:NEAREST_WORDS]
        weights = np.array([dice[i] ** 2 for i in best], dtype=np.float32)
        found[piece] = (table[best] * weights[:, None]).sum(axis=0) / weights.sum()
    return found


def extend(
    start_model: Path,
    table: Vectors,
    dutch: Sequence[str],
    pairs: Sequence[tuple[str, str]],
) -> tuple[dict[str, Any], Vectors]:
    """The tokenizer file and the token table of a start model, with the pieces added.

    `dutch` are texts of the field, `pairs` (other language, Dutch) lines.
    """
    content = json.loads((start_model / "tokenizer.json").read_text(encoding="utf-8"))
    old = Tokenizer.from_str(json.dumps(content))
    added = dutch_pieces(old, dutch)
    mine = set(added)
    added += [p for p in foreign_pieces(old, [foreign for foreign, _ in pairs]) if p not in mine]
    vocab: dict[str, int] = content["model"]["vocab"]
    for piece in added:
        vocab[piece] = len(vocab)
    by_dutch = meaning_from_dutch(old, Tokenizer.from_str(json.dumps(content)), table, pairs)
    fresh = [
        by_dutch[piece]
        if piece not in mine and piece in by_dutch
        else meaning_from_pieces(old, table, piece)
        for piece in added
    ]
    return content, np.vstack([table, *[row[None, :] for row in fresh]]).astype(np.float32)
