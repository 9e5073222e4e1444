package cn.zhicheng.identity;

/** Paths anybody may ask for. Everything else needs a sign-on first, then an {@link Audience}. */
final class PublicPaths {
  static final String[] ALL = {
    "/",
    "/login",
    "/login/**",
    "/oauth2/**",
    "/accessibility",
    "/privacy",
    "/help",
    "/help/**",
    "/verify",
    "/verify/**",
    "/plans",
    "/plans/{id}",
    "/bulletins",
    // Ids only: what lies below /bulletins/manage is not public.
    "/bulletins/{id:[0-9a-f-]+}",
    "/static/**",
    "/webjars/**",
    "/text/{size}",
    "/favicon.svg",
    "/favicon.ico",
    "/gallery",
    "/gallery/**",
    "/error",
    "/metrics",
    "/actuator/health",
    "/actuator/health/liveness",
    "/actuator/health/readiness"
  };

  private PublicPaths() {}
}
