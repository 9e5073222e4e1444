package cn.zhicheng.identity.preset;

import cn.zhicheng.shared.ProvinceTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ends a session when the last day of its account is over; asks no database. */
@Component
public class ExpiryWatch implements HandlerInterceptor, WebMvcConfigurer {
  private static final String NAME = "presetLastDay";
  private final Clock clock;

  ExpiryWatch(Clock clock) {
    this.clock = clock;
  }

  /** Notes at sign-on until when the session may last; whoever moves that day ends the session. */
  public static void note(HttpSession session, @Nullable LocalDate lastDay) {
    session.setAttribute(NAME, lastDay);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(org.springframework.core.Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (session != null
        && session.getAttribute(NAME) instanceof LocalDate lastDay
        && ProvinceTime.today(clock).isAfter(lastDay)) {
      session.invalidate();
      SecurityContextHolder.clearContext();
      response.sendRedirect("/login?problem=account-expired");
      return false;
    }
    return true;
  }
}
