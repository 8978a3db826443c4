"""Addresses of the API."""

from django.urls import path, re_path

from talks.api.schema import SchemaView
from talks.api.views import changes, entries, kinds, nouns, root, sources

app_name = "api"
urlpatterns = [
    path("", root.RootView.as_view(), name="root"),
    path("schema/", SchemaView.as_view(), name="schema"),
    path("problems/", root.ProblemList.as_view(), name="problem-list"),
    path("problems/<slug:code>/", root.ProblemDetail.as_view(), name="problem"),
    path("negotiations/", nouns.NegotiationList.as_view(), name="negotiation-list"),
    path("negotiations/<slug:slug>/", nouns.NegotiationDetail.as_view(), name="negotiation"),
    path("negotiations/<slug:slug>/positions/", nouns.NegotiationPositions.as_view(), name="positions"),
    path("entries/", entries.EntryList.as_view(), name="entry-list"),
    path("entries/<uuid:pk>/", entries.EntryDetail.as_view(), name="entry"),
    path("entries/<uuid:pk>/versions/", entries.EntryVersions.as_view(), name="entry-versions"),
    path("changes/", changes.ChangeList.as_view(), name="change-list"),
    path("meetings/", kinds.MeetingList.as_view(), name="meeting-list"),
    path("meetings/<uuid:pk>/", kinds.MeetingDetail.as_view(), name="meeting"),
    path("demands/", kinds.DemandList.as_view(), name="demand-list"),
    path("demands/<uuid:pk>/", kinds.DemandDetail.as_view(), name="demand"),
    path("responses/", kinds.ResponseList.as_view(), name="response-list"),
    path("responses/<uuid:pk>/", kinds.ResponseDetail.as_view(), name="response"),
    path("statements/", kinds.StatementList.as_view(), name="statement-list"),
    path("statements/<uuid:pk>/", kinds.StatementDetail.as_view(), name="statement"),
    path("delegations/", nouns.DelegationList.as_view(), name="delegation-list"),
    path("delegations/<uuid:pk>/", nouns.DelegationDetail.as_view(), name="delegation"),
    path("actors/", nouns.ActorList.as_view(), name="actor-list"),
    path("actors/<slug:slug>/", nouns.ActorDetail.as_view(), name="actor"),
    path("people/", nouns.PersonList.as_view(), name="person-list"),
    path("people/<slug:slug>/", nouns.PersonDetail.as_view(), name="person"),
    path("cities/", nouns.CityList.as_view(), name="city-list"),
    path("issues/", nouns.IssueList.as_view(), name="issue-list"),
    path("outlets/", nouns.OutletList.as_view(), name="outlet-list"),
    path("articles/", sources.ArticleList.as_view(), name="article-list"),
    path("articles/<uuid:pk>/", sources.ArticleDetail.as_view(), name="article"),
    path("proposals/", sources.ProposalList.as_view(), name="proposal-list"),
    path("proposals/<uuid:pk>/", sources.ProposalDetail.as_view(), name="proposal"),
    # With its slash only, so that an address without one is still led to the right place.
    re_path(r"^.*/$", root.Nothing.as_view(), name="nothing"),
]
