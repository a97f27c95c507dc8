"""What the field knows about neighbourhood notes: themes with their bounds (one YAML file each),
example notes by many hands, and a small model tuned on them."""
