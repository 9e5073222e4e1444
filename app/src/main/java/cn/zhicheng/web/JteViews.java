package cn.zhicheng.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * JTE as the view technology. A page is rendered whole before its first byte is sent, so that an
 * error in a template still gives the error page.
 */
@Configuration
class JteViews {
  /** Attributes Spring adds to every model, which no template asks for. */
  private static final String SPRING_PREFIX = "org.springframework.";

  /**
   * What every page loads, told in its headers: browsers begin before they have read the page. Not
   * for one with a policy of its own, such as a file in its frame: that loads no script.
   */
  private static final String HINTS =
      "<%s>; rel=preload; as=style, <%s>; rel=modulepreload"
          .formatted(Assets.styles(), Assets.url("zhicheng.js"));

  @Bean
  TemplateEngine templateEngine(@Value("${zhicheng.templates:}") String sources) {
    if (sources.isEmpty()) {
      return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "jte.templates");
    }
    return TemplateEngine.create(
        new DirectoryCodeResolver(Path.of(sources)), Path.of("target/jte-dev"), ContentType.Html);
  }

  @Bean
  ViewResolver jteViewResolver(TemplateEngine engine, ShellAdvice shells) {
    return new Resolver(engine, shells);
  }

  private record Resolver(TemplateEngine engine, ShellAdvice shells)
      implements ViewResolver, Ordered {
    @Override
    public @Nullable View resolveViewName(String name, java.util.Locale locale) {
      String template = name + ".jte";
      return name.contains(":") || !engine.hasTemplate(template)
          ? null
          : (model, request, response) -> render(template, model, request, response);
    }

    private void render(
        String template,
        @Nullable Map<String, ?> model,
        HttpServletRequest request,
        HttpServletResponse response)
        throws java.io.IOException {
      var values = new HashMap<String, Object>();
      if (model != null) {
        model.forEach((key, value) -> {
          if (!key.startsWith(SPRING_PREFIX)) {
            values.put(key, value);
          }
        });
      }
      values.putIfAbsent("shell", shells.shell(request));
      var output = new Utf8ByteOutput();
      engine.render(template, values, output);
      boolean whole = request.getHeader("HX-Request") == null;
      if (whole && response.getHeader("Content-Security-Policy") == null) {
        response.setHeader(HttpHeaders.LINK, HINTS);
      }
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(output.getContentLength());
      // In one piece: the output's own way writes hundreds, each through every filter's stream.
      response.getOutputStream().write(output.toByteArray());
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE;
    }
  }
}
