package cn.zhicheng.sandbox.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * The portal's pages. Their templates lie in {@code src/main/jte}, in the folder of their package.
 */
@Component
@Profile("portal")
public final class Pages {
  /** What every page is answered as. */
  public static final String HTML = "text/html;charset=UTF-8";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, Pages.class.getPackageName());

  /**
   * A page without forms.
   *
   * @param template path below the templates' folder, without ending
   * @param page the template's parameter of that name
   */
  public String show(String template, Object page) {
    return render(template, Map.of("page", page));
  }

  /** A page with forms; they carry the token. */
  public String show(String template, Object page, CsrfToken csrf) {
    return render(template, Map.of("page", page, "csrf", csrf.getToken()));
  }

  private String render(String template, Map<String, Object> values) {
    var output = new StringOutput();
    engine.render(template + ".jte", values, output);
    return output.toString();
  }
}
