package cn.zhicheng.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Builds the {@link Shell} of a request; the view puts it into every template as {@code shell}. */
@Component
public class ShellAdvice {
  /** Flash attribute under which a controller leaves a sentence for the next page. */
  public static final String FLASH = "flash";

  private final List<NavContributor> contributors;
  private final @Nullable UserChipSource chips;

  ShellAdvice(ObjectProvider<NavContributor> contributors, ObjectProvider<UserChipSource> chips) {
    this.contributors = contributors.orderedStream().toList();
    this.chips = chips.getIfAvailable();
  }

  public Shell shell(HttpServletRequest request) {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    UserChip chip = chip(who);
    List<NavItem> navigation =
        chip == null || who == null
            ? List.of()
            : contributors.stream().flatMap(c -> c.items(who).stream()).toList();
    return new Shell(
        chip,
        navigation,
        request.getRequestURI(),
        () -> csrf(request),
        flash(request),
        Browser.of(request.getHeader(HttpHeaders.USER_AGENT)),
        LargeText.wanted(request));
  }

  private @Nullable UserChip chip(@Nullable Authentication who) {
    return who == null || chips == null ? null : chips.chip(who);
  }

  private static String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  private static @Nullable String flash(HttpServletRequest request) {
    var flash = RequestContextUtils.getInputFlashMap(request);
    return flash == null || flash.get(FLASH) == null ? null : String.valueOf(flash.get(FLASH));
  }
}
