package cn.zhicheng.identity;

import cn.zhicheng.barrier.Caller;
import cn.zhicheng.barrier.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says to the database for whom a request asks: the signed-on actor, and nobody before the sign-on,
 * before anything else looks at the request. Pages of errors are no exception.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CallerFilter extends OncePerRequestFilter {
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      Callers.<@Nullable Void, Exception>serving(
          CallerFilter::caller,
          () -> {
            chain.doFilter(request, response);
            return null;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static Caller caller() {
    Actor actor =
        ActorAuthentication.actorOf(SecurityContextHolder.getContext().getAuthentication());
    if (actor == null) {
      return Caller.NOBODY;
    }
    if (actor.personId() != null) {
      return Caller.person(actor.personId());
    }
    return actor.mandate() == null ? Caller.NOBODY : Caller.ALL;
  }
}
