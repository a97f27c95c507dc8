"""Tunes a sentence encoder on the codebook, while it keeps what it knew.

Each step takes examples and general sentences. Examples: cross-entropy on theme and sub-theme,
and supervised contrastive loss (Khosla et al., 2020, arXiv:2004.11362). Another language: the
vector of a note goes to that of its Dutch kin. General sentences: the vector stays where the
start model put it. What a step takes follows from seed and step alone.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import BertModel

from methods.codebook.examples import Example

LONGEST = 80  # pieces of a note that are read in training
COSINE_SCALE = 16.0  # a cosine of 1 counts as this much log-odds
TEMPERATURE = 0.1  # of the contrastive loss
SUB_SHARE, CONTRAST_SHARE, KIN_SHARE = 0.5, 0.3, 2.0
MASKED = 0.10  # pieces hidden in training, so that no one word decides


@dataclass(frozen=True)
class Plan:
    """How long and how hard to train."""

    steps: int
    batch: int = 48
    general: int = 32
    rate: float = 1.5e-4
    keep: float = 11.0
    seed: int = 20


class Reader(nn.Module):
    """The encoder with what is thrown away after training: one direction a theme."""

    def __init__(self, body: BertModel, themes: int, sub_themes: int) -> None:
        super().__init__()
        self.body = body
        width = body.config.hidden_size
        self.theme = nn.Parameter(torch.randn(themes, width) * 0.05)
        self.sub_theme = nn.Parameter(torch.randn(sub_themes, width) * 0.05)

    def vectors(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Mean of the pieces' vectors, of length 1."""
        out = self.body(input_ids=ids, attention_mask=mask).last_hidden_state
        weight = mask.unsqueeze(-1).to(out.dtype)
        mean = (out * weight).sum(dim=1) / weight.sum(dim=1)
        return nn.functional.normalize(mean, dim=1)


def pieces(tokenizer: Tokenizer, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
    """Piece numbers and mask of some texts, as wide as the longest."""
    read = [tokenizer.encode(text).ids[:LONGEST] for text in texts]
    width = max(len(ids) for ids in read)
    rows = torch.zeros((len(read), width), dtype=torch.long)
    mask = torch.zeros((len(read), width), dtype=torch.long)
    for number, ids in enumerate(read):
        rows[number, : len(ids)] = torch.tensor(ids)
        mask[number, : len(ids)] = 1
    return rows, mask


def batches(count: int, size: int, seed: int, lengths: Sequence[int]) -> Callable[[int], list[int]]:
    """Which rows step s takes: every row once an epoch, rows of like length together."""
    per_epoch = max(1, count // size)

    def rows(step: int) -> list[int]:
        epoch, at = divmod(step, per_epoch)
        draw = np.random.default_rng((seed, epoch))
        order = draw.permutation(count)[: per_epoch * size]
        blocks = [
            sorted(order[b : b + 8 * size].tolist(), key=lambda r: (lengths[r], r))
            for b in range(0, len(order), 8 * size)
        ]
        slices = [b[i : i + size] for b in blocks for i in range(0, len(b), size)]
        return slices[draw.permutation(len(slices))[at % len(slices)]]

    return rows


def contrast(vectors: Tensor, themes: Tensor) -> Tensor:
    """Supervised contrastive loss: notes of one theme belong together; none is no theme."""
    likeness = vectors @ vectors.T / TEMPERATURE
    same = (themes[:, None] == themes[None, :]) & (themes[:, None] > 0)
    self_ = torch.eye(len(vectors), dtype=torch.bool, device=vectors.device)
    logits = likeness.masked_fill(self_, -1e9)
    chance = logits - torch.logsumexp(logits, dim=1, keepdim=True)
    positive = same & ~self_
    counts = positive.sum(dim=1)
    kept = counts > 0
    if not kept.any():
        return vectors.sum() * 0
    return -((chance * positive).sum(dim=1)[kept] / counts[kept]).mean()


def targets(examples: Sequence[Example], names: Sequence[str], sub: bool) -> Tensor:
    """Rows of weights that add up to one: all to the only theme, or 0.65 and 0.35 to two."""
    place = {name: number for number, name in enumerate(names)}
    rows = torch.zeros((len(examples), len(names)))
    for number, example in enumerate(examples):
        codes = [f"{t}.{s}" if sub else t for t, s in example.codes if not sub or s] or [""]
        shares = (1.0,) if len(codes) == 1 else (0.65, 0.35)
        for code, share in zip(codes, shares, strict=False):
            rows[number, place.get(code, 0)] += share
    return rows


def tune(
    reader: Reader,
    tokenizer: Tokenizer,
    examples: Sequence[Example],
    general: Sequence[str],
    kept: Callable[[Sequence[str]], Tensor],
    plan: Plan,
    *,
    device: str = "cpu",
    tell: Callable[[str], None] = print,
) -> None:
    """Train in place. `kept` gives the start model's vectors of general sentences."""
    torch.manual_seed(plan.seed)
    names = ["", *sorted({t for e in examples for t, _ in e.codes})]
    subs = ["", *sorted({f"{t}.{s}" for e in examples for t, s in e.codes if s})]
    soft, soft_sub = targets(examples, names, False), targets(examples, subs, True)
    hard = soft.argmax(dim=1)
    lengths = [len(e.text) for e in examples]
    take = batches(len(examples), plan.batch, plan.seed, lengths)
    general_lengths = [len(text) for text in general]
    take_general = batches(len(general), plan.general, plan.seed + 1, general_lengths)
    slow = [p for n, p in reader.named_parameters() if n.startswith("body")]
    fast = [reader.theme, reader.sub_theme]
    optimiser = torch.optim.AdamW(
        [{"params": slow, "lr": plan.rate}, {"params": fast, "lr": 20 * plan.rate}],
        weight_decay=0.01,
    )
    warm = max(1, plan.steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min((s + 1) / warm, max(0.02, (plan.steps - s) / plan.steps))
    )
    reader.train()
    for step in range(plan.steps):
        torch.manual_seed(plan.seed * 100_003 + step)
        rows = take(step)
        chosen = [examples[r] for r in rows]
        vectors = reader.vectors(*_hidden(pieces(tokenizer, [e.text for e in chosen]), device))
        loss = _cross(vectors, reader.theme, soft[rows].to(device))
        told = [r for r, e in zip(rows, chosen, strict=True) if e.sub_theme]
        if told:
            place = [i for i, e in enumerate(chosen) if e.sub_theme]
            loss = loss + SUB_SHARE * _cross(
                vectors[place], reader.sub_theme, soft_sub[told].to(device)
            )
        loss = loss + CONTRAST_SHARE * contrast(vectors, hard[rows].to(device))
        kin = [i for i, e in enumerate(chosen) if e.dutch]
        if kin:
            dutch = pieces(tokenizer, [chosen[i].dutch for i in kin])
            beside = reader.vectors(*(part.to(device) for part in dutch))
            apart = 1 - (vectors[kin] * beside.detach()).sum(dim=1)
            loss = loss + KIN_SHARE * apart.mean() * len(kin) / len(chosen)
            loss = loss + _cross(beside, reader.theme, soft[rows][kin].to(device)) * (
                len(kin) / len(chosen)
            )
        texts = [general[r] for r in take_general(step)]
        now = reader.vectors(*(part.to(device) for part in pieces(tokenizer, texts)))
        before = kept(texts).to(device)
        drift = (1 - (now * before).sum(dim=1)).mean()
        drift = drift + ((now @ now.T - before @ before.T) ** 2).mean()
        loss = loss + plan.keep * drift
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if step % 25 == 0 or step == plan.steps - 1:
            tell(f"step {step}/{plan.steps} loss {loss.item():.3f} drift {drift.item():.4f}")
    reader.eval()


def settle(body: BertModel, before: Mapping[str, Tensor], share: float) -> None:
    """Let the weights go `share` of the way back to what they were: what was known in general
    returns more than what was learned goes (Wortsman et al., 2022, arXiv:2109.01903). Rows of
    the token table that are new keep what they learned."""
    with torch.no_grad():
        for name, value in body.state_dict().items():
            if name in before:
                rows = value[: len(before[name])] if value.ndim else value
                rows.mul_(1 - share).add_(share * before[name].to(rows.device))


def _cross(vectors: Tensor, directions: Tensor, soft: Tensor) -> Tensor:
    logits = COSINE_SCALE * vectors @ nn.functional.normalize(directions, dim=1).T
    return -(soft * torch.log_softmax(logits, dim=1)).sum(dim=1).mean()


def _hidden(read: tuple[Tensor, Tensor], device: str) -> tuple[Tensor, Tensor]:
    """Hide some pieces behind [MASK] (number 4), never the first or the padding."""
    ids, mask = read
    hide = (torch.rand(ids.shape) < MASKED) & (mask == 1)
    hide[:, 0] = False
    return ids.masked_fill(hide, 4).to(device), mask.to(device)
