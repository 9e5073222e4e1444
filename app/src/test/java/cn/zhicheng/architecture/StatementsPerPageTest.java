package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.architecture.PageSubjects.Visit;
import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.Role;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.StatementCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * No page sends more than six statements, the navigation's counters included, whoever opens it and
 * whatever stands on it. A new page is held to that from its first day.
 */
@ProductTest
@Import({PageSubjects.class, PresetPageSubjects.class})
class StatementsPerPageTest {
  private static final int LIMIT = 6;

  /** Where the limit is another one: the task centre opens all day. */
  private static final Map<String, Integer> LIMITS =
      Map.of(
          "UNIT /tasks", 4,
          "DEPARTMENT /tasks", 4,
          "BUREAU /tasks", 4,
          "ORGANISER /tasks", 4);

  /**
   * Not pages: files, each as many statements as asking all who may read it takes, and a way that
   * leads to a page.
   */
  static final Set<String> NO_PAGES =
      Set.of(
          "/applications/{id}/continue",
          "/documents/{id}",
          "/documents/{id}/view",
          "/documents/{id}/preview",
          "/uploads/{id}",
          "/applications/{id}/form.pdf",
          "/certificates/{id}/file.pdf",
          "/certificates/{id}/file.ofd",
          "/applications/{id}/form.docx",
          "/applications/{id}/materials.pdf",
          "/applications/{id}/summary.pdf",
          "/me/export.zip",
          "/exports/{id}/file.{ending:xlsx|pdf|zip}",
          "/library/{category}/import/template.xlsx",
          "/library/entries/{id}/import/template.xlsx",
          "/library/imports/{id}/errors.xlsx",
          "/organisations/import/template.xlsx");

  @Autowired Pages pages;
  @Autowired PageSubjects subjects;
  @Autowired StatementCounter statements;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Test
  void noPageAsksTheDatabaseTooOften() {
    var tooMany = new ArrayList<String>();
    signedOnPages()
        .forEach((route, audience) -> {
          for (Role role : audience) {
            for (Visit visit : subjects.visits(route, role)) {
              List<String> sent = open(visit);
              if (sent.size() > LIMITS.getOrDefault(role + " " + route, LIMIT)) {
                tooMany.add(told(route, role, visit, sent));
              }
            }
          }
        });
    assertThat(tooMany).isEmpty();
  }

  /** The second time: what a process reads once is no page's statement. */
  private List<String> open(Visit visit) {
    assertThat(pages.get(visit.actor(), visit.path()).status()).as(visit.path()).isEqualTo(200);
    statements.take();
    pages.get(visit.actor(), visit.path());
    return statements.taken();
  }

  private static String told(String route, Role role, Visit visit, List<String> sent) {
    return "%s by %s: %d statements at %s\n  %s"
        .formatted(route, role, sent.size(), visit.path(), String.join("\n  ", sent));
  }

  /** Routes that are read, with the roles they serve; the gallery and the door serve none. */
  private Map<String, List<Role>> signedOnPages() {
    var pages = new TreeMap<String, List<Role>>();
    mappings
        .getHandlerMethods()
        .forEach((info, handler) -> {
          if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
            info.getPatternValues().forEach(route -> pages.put(route, audience(handler)));
          }
        });
    pages.keySet().removeAll(NO_PAGES);
    return pages.entrySet().stream()
        .filter(page -> !page.getValue().isEmpty())
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private static List<Role> audience(HandlerMethod handler) {
    Audience own = handler.getMethodAnnotation(Audience.class);
    Audience all = handler.getBeanType().getAnnotation(Audience.class);
    Audience served = own == null ? all : own;
    return served == null ? List.of() : List.of(Objects.requireNonNull(served).value());
  }
}
