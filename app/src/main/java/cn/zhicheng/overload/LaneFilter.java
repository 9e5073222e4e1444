package cn.zhicheng.overload;

import cn.zhicheng.shared.Busy;
import cn.zhicheng.web.WaitingPage;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a request into its lane, or answers that it is to come again, before session and database
 * have been asked for anything.
 *
 * <p>{@code GET /door} tells a form whether saving is let in now: 204, or 503 as everything that is
 * sent away. {@code zhicheng.js} asks it before it lets typed text leave the page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LaneFilter extends OncePerRequestFilter {
  static final String DOOR = "/door";
  private final Lanes lanes;
  private final Turnstiles turnstiles;
  private final WaitingPage waiting;

  LaneFilter(Lanes lanes, Turnstiles turnstiles, WaitingPage waiting) {
    this.lanes = lanes;
    this.turnstiles = turnstiles;
    this.waiting = waiting;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean door = DOOR.equals(request.getRequestURI());
    Lane lane = door ? Lane.SAVE : lanes.of(request);
    if (lane == null) {
      chain.doFilter(request, response);
    } else if (!turnstiles.enter(lane)) {
      waiting.answer(request, response);
    } else if (door) {
      turnstiles.leave(lane);
      response.setHeader("Cache-Control", "no-store");
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      inside(lane, request, response, chain);
    }
  }

  private void inside(
      Lane lane, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    CurrentLane.set(lane);
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (!Busy.causes(e) || response.isCommitted()) {
        throw e;
      }
      logger.warn("Turned away by the database: " + Busy.reason(e));
      turnstiles.turnedAway(lane);
      waiting.answer(request, response);
    } finally {
      CurrentLane.set(null);
      if (request.isAsyncStarted()) {
        request.getAsyncContext().addListener(new Leave(lane));
      } else {
        turnstiles.leave(lane);
      }
    }
  }

  /** An answer that is still being sent when the filter returns keeps its place. */
  private final class Leave implements AsyncListener {
    private final Lane lane;

    Leave(Lane lane) {
      this.lane = lane;
    }

    /** The one event that always comes, after a time-out and an error too. */
    @Override
    public void onComplete(AsyncEvent event) {
      turnstiles.leave(lane);
    }

    @Override
    public void onTimeout(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
