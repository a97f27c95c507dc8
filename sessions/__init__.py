"""What people do: the use cases. They ask the toolkit, write the models and know no screen."""
