package cn.zhicheng.front.help;

import cn.zhicheng.front.text.Outline;
import cn.zhicheng.identity.Role;
import cn.zhicheng.shared.NotFoundException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The operating manuals by role: the files of {@code docs/manual}, which the build packs. A link
 * alone on its line to a file of {@code shared/} stands for that chapter, which several have.
 */
@Component
public class Manuals {
  private static final Pattern SHARED =
      Pattern.compile("^\\[[^]]+]\\((shared/[a-z-]+)\\.md\\)$", Pattern.MULTILINE);

  private final Map<String, Outline> byRole = new LinkedHashMap<>();

  Manuals() {
    for (Role role : Role.values()) {
      byRole.put(name(role), Outline.of(whole(name(role))));
    }
  }

  /** The name of the manual written for this role. */
  public static String name(Role role) {
    return switch (role) {
      case APPLICANT -> "person";
      case UNIT -> "unit";
      case DEPARTMENT -> "department";
      case BUREAU -> "bureau";
      case ORGANISER -> "organiser";
      case OPS -> "operations";
    };
  }

  /** All, in order, by role. */
  public Map<String, Outline> all() {
    return Collections.unmodifiableMap(byRole);
  }

  /**
   * One manual.
   *
   * @throws NotFoundException for any other role
   */
  public Outline of(String role) {
    Outline manual = byRole.get(role);
    if (manual == null) {
      throw new NotFoundException("No manual for " + role);
    }
    return manual;
  }

  private static String whole(String role) {
    return SHARED
        .matcher(read(role))
        .replaceAll(link -> Matcher.quoteReplacement(read(link.group(1)).strip()));
  }

  private static String read(String name) {
    return Packed.text("manual/" + name + ".md");
  }
}
