# The program only: web, worker and beat are the same image with another command (see docker-compose.yml).
FROM python:3.13-slim-bookworm

ENV PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PARLEY_MODE=production \
    PARLEY_DATA=/var/lib/parley

WORKDIR /app
COPY requirements.txt ./
RUN pip install --require-hashes -r requirements.txt && python -m compileall -q "$(python -c 'import site; print(site.getsitepackages()[0])')"

COPY manage.py ./
COPY config config
COPY actors actors
COPY talks talks
COPY templates templates
COPY static static

# Nobody needs a secret or a database to collect files; the values below never leave this layer.
RUN useradd --system --home-dir /var/lib/parley --create-home parley \
    && SECRET_KEY=collectstatic ALLOWED_HOSTS=localhost DATABASE_URL=postgresql://localhost/none \
       REDIS_URL=redis://localhost python manage.py collectstatic --no-input \
    && chown -R parley: /var/lib/parley

USER parley
EXPOSE 8000
CMD ["gunicorn", "config.wsgi", "--bind", "0.0.0.0:8000", "--worker-class", "gthread", "--workers", "2", \
     "--threads", "4", "--preload", "--limit-request-line", "8190", "--no-control-socket", "--forwarded-allow-ips", "*"]
