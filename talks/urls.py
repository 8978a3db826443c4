"""Addresses of the pages."""

from django.urls.resolvers import URLPattern

app_name = "talks"
urlpatterns: list[URLPattern] = []
