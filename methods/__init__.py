"""What the method says: content as YAML and wording as Fluent, and the rules that read them."""
