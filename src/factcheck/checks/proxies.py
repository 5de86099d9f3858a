"""What the checks about proxies share: one job counted under another occupation."""

from collections.abc import Iterable, Iterator

from factcheck.checks.base import Review
from factcheck.claim import Occupation, Proxy
from factcheck.words import lower_title


def name(occupation: Occupation) -> str:
    """The occupation as a message says it."""
    return lower_title(occupation.title or occupation.text or "an unnamed occupation")


def identity(occupation: Occupation) -> object:
    """Equal for two occupations whose figures are the same."""
    return occupation.group or occupation.codes or (occupation.text or "").casefold()


def by_job(proxies: Iterable[Proxy]) -> Iterator[tuple[str, list[Proxy]]]:
    """Proxies grouped by the job they are about, whatever its number and case."""
    from factcheck.vocabulary.titles import key

    groups: dict[str, list[Proxy]] = {}
    for proxy in proxies:
        groups.setdefault(key(proxy.job), []).append(proxy)
    for group in groups.values():
        yield group[0].job, group


def resolved(review: Review) -> list[Proxy]:
    """The proxies whose occupation is known."""
    return [proxy for proxy in review.proxies if proxy.occupation.codes]
