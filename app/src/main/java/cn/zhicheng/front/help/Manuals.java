package cn.zhicheng.front.help;

import cn.zhicheng.front.text.Outline;
import cn.zhicheng.shared.NotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The operating manuals by role: the files of {@code docs/manual}, which the build packs. */
@Component
public class Manuals {
  private static final List<String> ROLES = List.of("person", "unit", "authority", "operations");
  private final Map<String, Outline> byRole = new LinkedHashMap<>();

  Manuals() {
    ROLES.forEach(role -> byRole.put(role, Outline.of(read(role))));
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

  private static String read(String role) {
    var file = new ClassPathResource("manual/" + role + ".md");
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The build must pack " + file.getPath(), e);
    }
  }
}
