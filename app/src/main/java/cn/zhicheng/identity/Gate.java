package cn.zhicheng.identity;

import cn.zhicheng.shared.ProvinceTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Deny by default: a handler serves only the roles its {@link Audience} names, and nobody when it
 * names none. Accounts with an open errand, e.g. their registration, are sent there first (FAQ-P7,
 * FAQ-U8).
 */
@Component
class Gate implements HandlerInterceptor {
  private final Clock clock;
  private final AskedPages asked;

  /** What each handler says of itself, read once: finding it anew took a hundredth of a page. */
  private final Map<HandlerMethod, Door> doors = new ConcurrentHashMap<>();

  private record Door(boolean open, @Nullable Audience audience) {}

  Gate(Clock clock, AskedPages asked) {
    this.clock = clock;
    this.asked = asked;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws java.io.IOException {
    if (!(handler instanceof HandlerMethod method)) {
      return true;
    }
    Door door = doors.computeIfAbsent(method, each -> new Door(isPublic(each), audience(each)));
    if (door.open()) {
      return true;
    }
    Actor actor =
        ActorAuthentication.actorOf(SecurityContextHolder.getContext().getAuthentication());
    Audience audience = door.audience();
    if (actor == null || audience == null) {
      throw new AccessDeniedException("No audience for " + method);
    }
    Errand errand = actor.errandOn(ProvinceTime.today(clock));
    if (errand != Errand.NONE && !Arrays.asList(audience.during()).contains(errand)) {
      asked.keep(request, response);
      response.sendRedirect(errand.page());
      return false;
    }
    if (!Arrays.asList(audience.value()).contains(actor.role())) {
      throw new AccessDeniedException(actor.role() + " is no audience of " + method);
    }
    return true;
  }

  static boolean isPublic(HandlerMethod method) {
    return method.hasMethodAnnotation(PublicPage.class)
        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicPage.class)
        || !method.getBeanType().getPackageName().startsWith("cn.zhicheng")
        || method.getBeanType().getPackageName().startsWith("cn.zhicheng.web");
  }

  static @Nullable Audience audience(HandlerMethod method) {
    Audience own = method.getMethodAnnotation(Audience.class);
    return own != null
        ? own
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Audience.class);
  }
}
