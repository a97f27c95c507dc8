"""Where things stand on this machine, from the environment."""

from functools import cached_property
from pathlib import Path

from platformdirs import user_data_path
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What an administrator may set; every value has a default that works."""

    model_config = SettingsConfigDict(env_prefix="SAMENLEVEN_", frozen=True)

    #: The folder that holds everything this product keeps.
    home: Path = Field(default_factory=lambda: user_data_path("samenleven", appauthor=False))
    #: Another database than the file in `home`.
    database_url: str = Field(default="", validation_alias="DATABASE_URL")
    #: A municipality's own content, laid over ours.
    content: Path | None = None
    #: A sentence-embedding model on this machine to read notes with, instead of the shipped one;
    #: "lexical" compares words only.
    model: Path | None = None

    #: Whether notes are read by the machine as they come in.
    reads_ahead: bool = True

    @cached_property
    def url(self) -> str:
        """The database that is used."""
        return self.database_url or f"sqlite:///{self.home / 'samenleven.sqlite'}"

    @property
    def backups(self) -> Path:
        """Where copies of the database are put."""
        return self.home / "backups"

    @property
    def models(self) -> Path:
        """Where an administrator puts sentence-embedding models."""
        return self.home / "models"

    @property
    def cache(self) -> Path:
        """What can be made again: the shipped model unpacked, codebooks learned."""
        return self.home / "cache"

    @property
    def overlay(self) -> Path | None:
        """The municipality's own content: the setting, else the folder in `home` if it exists."""
        own = self.home / "content"
        return self.content or (own if own.is_dir() else None)
