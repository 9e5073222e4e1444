package cn.zhicheng.front.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.zhicheng.front.text.Outline.Section;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever opens a page finds the chapter of their manual that explains it. */
@ProductTest
class EveryPageIsExplainedTest {
  /** Files, parts of pages, and ways that lead to a page. */
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "/documents/.*|/uploads/.*|.*\\.(pdf|ofd|docx|zip|xlsx)|/exports/.*file.*"
              + "|/messages/count|/applications/\\{id}/continue|.*/rows(/\\{no})?");

  @Autowired Manuals manuals;
  @Autowired PageHelp help;
  @Autowired Pages pages;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  /** A page and who opens it. */
  record Opened(String manual, String route) {}

  @Test
  void everyPageHasAChapterForEveryoneWhoOpensIt() {
    assertThat(opened().filter(page -> !NO_PAGE.matcher(page.route()).matches()))
        .isNotEmpty()
        .allSatisfy(page ->
            assertThat(help.chapter(page.manual(), page.route())).as("%s", page).isNotNull());
  }

  @Test
  void everyChapterNamedIsThere() {
    help.chapters()
        .forEach((manual, pages) ->
            assertThat(manuals.of(manual).sections().stream().map(Section::id))
                .as("chapters of %s", manual)
                .containsAll(pages.values()));
  }

  @Test
  void noPatternIsLeftWithoutAPage() {
    List<Opened> opened = Stream.concat(opened(), publicPages()).toList();
    var idle = new ArrayList<String>();
    help.chapters()
        .forEach((manual, pages) ->
            pages.keySet().stream()
                .filter(pattern ->
                    opened.stream()
                        .filter(page -> page.manual().equals(manual))
                        .map(page -> PathContainer.parsePath(page.route()))
                        .noneMatch(pattern::matches))
                .forEach(pattern -> idle.add(manual + ": " + pattern)));
    assertThat(idle).isEmpty();
  }

  @Test
  void theChapterOpensByItselfAndInADrawer() {
    var whole = pages.answer(get("/help/page").param("at", "/library/P01/import"));
    assertThat(whole.status()).isEqualTo(200);
    assertThat(whole.page().expectFirst("main").text()).contains("模板导入", "下载模板");
    assertThat(whole.page().select("main a").eachAttr("href")).contains("/help/manual/person#模板导入");
    var part =
        pages.answer(
            get("/help/page").param("at", "/library/P01/import").header("HX-Request", "true"));
    assertThat(part.page().select("main")).isEmpty();
    assertThat(part.text()).contains("模板导入");
  }

  @Test
  void aPageNobodyExplainsLeadsToTheManual() {
    var answer = pages.answer(get("/help/page").param("at", "/<script>"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("这一页没有单独的说明", "打开个人操作手册");
    assertThat(pages.answer(get("/help/page").param("at", "不是地址 %")).status()).isEqualTo(200);
  }

  private Stream<Opened> opened() {
    return routes()
        .flatMap(
            route -> roles(route.handler()).stream().map(role -> route.by(Manuals.name(role))));
  }

  private Stream<Opened> publicPages() {
    return routes()
        .filter(route -> roles(route.handler()).isEmpty())
        .flatMap(route -> manuals.all().keySet().stream().map(route::by));
  }

  private record Route(String path, HandlerMethod handler) {
    Opened by(String manual) {
      return new Opened(manual, path);
    }
  }

  private Stream<Route> routes() {
    return mappings.getHandlerMethods().entrySet().stream()
        .filter(one -> one.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .flatMap(one ->
            one.getKey().getPatternValues().stream().map(path -> new Route(path, one.getValue())));
  }

  private static Set<Role> roles(HandlerMethod handler) {
    @Nullable Audience own = handler.getMethodAnnotation(Audience.class);
    Audience served = own == null ? handler.getBeanType().getAnnotation(Audience.class) : own;
    return served == null ? Set.of() : new TreeSet<>(List.of(served.value()));
  }
}
