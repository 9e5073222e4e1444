package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.zhicheng.architecture.RouteRow.Relation;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Role;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.ProductTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every state-changing route, pressed by every role in every relation to its subject. */
@ProductTest
@Import({RouteSubjects.class, RouteThings.class})
class RouteMatrixTest {
  private static final Set<RequestMethod> READING =
      Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS);

  /** Done or shown, moved on, refused in this state, or told what is wrong with the input. */
  private static final Set<Integer> LET_IN = Set.of(200, 302, 303, 409, 422);

  @Autowired MockMvc mvc;
  @Autowired RouteSubjects subjects;

  @Autowired
  @org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Test
  void everyStateChangingRouteHasARow() {
    var routes = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .forEach((info, handler) -> {
          if (handler.getBeanType().getPackageName().startsWith("cn.zhicheng")
              && !READING.containsAll(info.getMethodsCondition().getMethods())) {
            routes.addAll(info.getPatternValues());
          }
        });
    routes.removeAll(RouteMatrix.PUBLIC);
    assertThat(RouteMatrix.ROWS.stream().map(RouteRow::route).collect(Collectors.toSet()))
        .isEqualTo(routes);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void eachRoleIsServedAsTheMatrixSays(Role role) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (RouteRow row : RouteMatrix.ROWS) {
      for (Relation relation : Relation.values()) {
        Actor actor = subjects.actor(role, relation);
        int status = press(row, role, actor);
        if (!expected(row, role, relation, status)) {
          wrong.add(row.route() + " by " + role + " " + relation + " answered " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nobodySignedOnIsSentToTheLoginPage() throws Exception {
    for (RouteRow row : RouteMatrix.ROWS) {
      String path = subjects.path(row, Role.UNIT);
      var answer = mvc.perform(multipart(path).with(csrf())).andReturn().getResponse();
      assertThat(answer.getRedirectedUrl()).as(row.route()).isEqualTo("/login");
    }
  }

  private int press(RouteRow row, Role role, Actor actor) throws Exception {
    return mvc.perform(
            multipart(subjects.path(row, role))
                .file(new MockMultipartFile("photo", "x.jpg", "image/jpeg", new byte[] {1}))
                .param("version", "9999")
                .param("mandate", mandate(actor))
                .param("decision", "RETURN")
                .param("move", "RETURN")
                .param("binding", subjects.ownBinding().toString())
                .with(csrf())
                .with(SignedOn.as(actor)))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private static String mandate(Actor actor) {
    return actor.mandate() == null ? "" : actor.mandate().id().toString();
  }

  private static boolean expected(RouteRow row, Role role, Relation relation, int status) {
    if (!row.audience().contains(role)) {
      return status == 403;
    }
    return row.letsIn(role, relation) ? LET_IN.contains(status) : status == 404;
  }
}
