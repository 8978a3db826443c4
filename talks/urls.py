"""Addresses of the pages."""

from django.urls import path

from talks.views import (
    about,
    actor,
    article,
    corrections,
    demand,
    encounters,
    entry,
    exports,
    meeting,
    negotiation,
    over_time,
    people,
    positions,
    review,
    search,
    styleguide,
    today,
    unanswered,
)

app_name = "talks"
urlpatterns = [
    path("", today.home, name="home"),
    path("read/", today.mark_read, name="mark_read"),
    path("corrections/", corrections.corrections, name="corrections"),
    path("about/", about.about, name="about"),
    path("search/", search.search, name="search"),
    path("negotiations/", negotiation.index, name="negotiations"),
    path("n/<slug:slug>/", negotiation.timeline_page, name="negotiation"),
    path("timeline.<str:ending>", exports.record_as, name="record_as"),
    path("n/<slug:slug>/timeline.<str:ending>", exports.timeline_as, name="timeline_as"),
    path("n/<slug:slug>/positions/", positions.positions_page, name="positions"),
    path("n/<slug:slug>/positions/unanswered/", unanswered.unanswered_page, name="unanswered"),
    path("n/<slug:slug>/positions/over-time/", over_time.over_time_page, name="over_time"),
    path("n/<slug:slug>/meetings/", encounters.encounters_page, name="encounters"),
    path("d/<uuid:pk>/", demand.demand_page, name="demand"),
    path("m/<uuid:pk>/", meeting.meeting_page, name="meeting"),
    path("e/<uuid:pk>/", entry.entry_page, name="entry"),
    path("e/<uuid:pk>/v/<int:number>/", entry.version_page, name="entry_version"),
    path("actors/<slug:slug>/", actor.actor_page, name="actor"),
    path("people/", people.index, name="people"),
    path("people/<slug:slug>/", people.person_page, name="person"),
    path("articles/<uuid:pk>/", article.article_page, name="article"),
    path("review/", review.queue, name="review"),
    path("review/<uuid:pk>/", review.proposal_page, name="proposal"),
    path("styleguide/", styleguide.styleguide, name="styleguide"),
]
