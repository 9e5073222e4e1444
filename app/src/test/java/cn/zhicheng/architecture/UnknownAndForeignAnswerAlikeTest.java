package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.zhicheng.architecture.RouteRow.Relation;
import cn.zhicheng.architecture.RouteRow.Subject;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody finds out by asking which ids there are: somebody else's and nobody's answer the same. */
@ProductTest
@Import({RouteSubjects.class, RouteThings.class, PageSubjects.class, PresetPageSubjects.class})
class UnknownAndForeignAnswerAlikeTest {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}");

  /** Rows without an id, or with one of something else that stands for it. */
  private static final Set<Subject> NOBODYS = Set.of(Subject.SELF, Subject.ELSEWHERE);

  /** Tokens are masked anew in every answer. */
  private static final Pattern TOKEN = Pattern.compile("[\\w-]{60,}={0,2}");

  @Autowired MockMvc mvc;
  @Autowired RouteSubjects subjects;
  @Autowired PageSubjects pages;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private final List<String> differ = new ArrayList<>();
  private int compared;

  private record Answer(int status, String body) {}

  @Test
  void whatIsPressed() throws Exception {
    for (RouteRow row : RouteMatrix.ROWS) {
      for (Role role : row.audience()) {
        if (!NOBODYS.contains(row.subject()) && !row.letsIn(role, Relation.OTHER_REGION)) {
          Actor stranger = subjects.actor(role, Relation.OTHER_REGION);
          String path = subjects.path(row, role);
          compare(row.route(), path, stranger, true);
        }
      }
    }
    assertThat(differ).isEmpty();
    assertThat(compared).isGreaterThan(150);
  }

  /**
   * A page a stranger may read tells nothing that is secret; every other is like one of nothing.
   */
  @Test
  void whatIsRead() throws Exception {
    for (WalkedPages.Page page : new WalkedPages(mappings, pages).all()) {
      if (ID.matcher(page.visit().path()).find()) {
        Role role = page.visit().actor().role();
        Actor stranger = subjects.actor(role, Relation.OTHER_REGION);
        compare(page.route(), page.visit().path(), stranger, false);
      }
    }
    assertThat(differ).isEmpty();
    assertThat(compared).isGreaterThan(60);
  }

  private void compare(String route, String path, Actor stranger, boolean presses)
      throws Exception {
    if (!ID.matcher(path).find()) {
      return;
    }
    Answer foreign = answer(path, stranger, presses);
    if (foreign.status() == 200 && !presses) {
      return;
    }
    String nobodys = ID.matcher(path).replaceAll(found -> UUID.randomUUID().toString());
    Answer unknown = answer(nobodys, stranger, presses);
    compared++;
    if (!foreign.equals(unknown)) {
      differ.add(
          "%s by %s: %d for what is foreign, %d for what is not there%s"
              .formatted(
                  route,
                  stranger.role(),
                  foreign.status(),
                  unknown.status(),
                  foreign.status() == unknown.status() ? ", other words" : ""));
    }
  }

  private Answer answer(String path, Actor stranger, boolean presses) throws Exception {
    AbstractMockHttpServletRequestBuilder<?> request =
        presses
            ? multipart(path).with(csrf()).param("version", "1").param("decision", "RETURN")
            : get(path);
    var answer = mvc.perform(request.with(SignedOn.as(stranger))).andReturn().getResponse();
    String body = answer.getContentAsString(StandardCharsets.UTF_8);
    body = ID.matcher(body).replaceAll("ID");
    return new Answer(answer.getStatus(), TOKEN.matcher(body).replaceAll("TOKEN"));
  }
}
