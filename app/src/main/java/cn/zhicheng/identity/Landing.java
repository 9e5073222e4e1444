package cn.zhicheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where somebody goes after signing on: the page they had asked for, else the start page of their
 * role.
 */
@Component
public class Landing {
  private final AskedPages pages;

  Landing(AskedPages pages) {
    this.pages = pages;
  }

  /** The start page of a role. */
  public static String of(Actor actor) {
    return switch (actor.role()) {
      case APPLICANT -> "/me";
      case OPS -> "/preset-requests";
      case UNIT, DEPARTMENT, BUREAU, ORGANISER -> "/tasks";
    };
  }

  /** The first page for somebody already signed on: the errand while one is open. */
  public static String start(Actor actor) {
    return actor.errand() == Errand.NONE ? of(actor) : actor.errand().page();
  }

  /** The page asked for before sign-on or registration, taken once. */
  public String after(HttpServletRequest request, HttpServletResponse response, Actor actor) {
    if (actor.errand() != Errand.NONE) {
      return actor.errand().page();
    }
    return asked(request, response).orElse(of(actor));
  }

  /** The page asked for before an errand that is done now, taken once; empty where none was. */
  public Optional<String> asked(HttpServletRequest request, HttpServletResponse response) {
    return pages.take(request, response);
  }
}
