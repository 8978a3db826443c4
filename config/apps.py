"""The app's name for Django, and the checks that come with it."""

from django.apps import AppConfig
from django.core import checks


class ConfigConfig(AppConfig):
    """Holds the commands, the words in other languages and the checks of the whole house."""

    name = "config"

    def ready(self) -> None:
        """Have `check --deploy` look at the broker."""
        from config.reach import check_broker

        checks.register(check_broker, "broker", deploy=True)
