package cn.zhicheng.identity;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** Signs accounts on with a session in the database, as a browser would hold it. */
@Component
public class RealSession {
  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final CookieSerializer cookies;

  RealSession(
      FindByIndexNameSessionRepository<? extends Session> sessions,
      ObjectProvider<CookieSerializer> cookies) {
    this.sessions = sessions;
    this.cookies = cookies.getIfAvailable(DefaultCookieSerializer::new);
  }

  /** The cookie of a fresh session of this account. */
  public Cookie open(Actor actor, String userAgent, String address) {
    var response = new MockHttpServletResponse();
    String id = kept(sessions, actor, userAgent, address);
    cookies.writeCookieValue(
        new CookieSerializer.CookieValue(new MockHttpServletRequest(), response, id));
    return response.getCookies()[0];
  }

  /** The id behind a cookie, which no page may show. */
  public static String id(Cookie cookie) {
    return new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
  }

  private static <S extends Session> String kept(
      FindByIndexNameSessionRepository<S> sessions, Actor actor, String agent, String address) {
    S session = sessions.createSession();
    session.setAttribute(
        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
        new SecurityContextImpl(new ActorAuthentication(actor)));
    session.setAttribute(OpenSession.USER_AGENT, agent);
    session.setAttribute(OpenSession.ADDRESS, address);
    sessions.save(session);
    return session.getId();
  }
}
