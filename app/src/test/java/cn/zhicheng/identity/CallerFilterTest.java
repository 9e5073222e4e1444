package cn.zhicheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.testing.ProductTest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** For whom the database is asked while a request is served. */
@ProductTest
class CallerFilterTest {
  private static final UUID PERSON = UUID.randomUUID();
  @Autowired CallerFilter filter;
  @Autowired DSLContext db;

  @AfterEach
  void nobodyStays() {
    SecurityContextHolder.clearContext();
  }

  private String known() {
    return db.fetchSingle("SELECT current_setting('zhicheng.caller', true)").get(0, String.class);
  }

  private static void signedOn(@Nullable Actor actor) {
    SecurityContextHolder.setContext(
        actor == null
            ? new SecurityContextImpl()
            : new SecurityContextImpl(new ActorAuthentication(actor)));
  }

  private String askedAs(@Nullable Actor actor, DispatcherType type) throws Exception {
    var said = new ArrayList<String>();
    signedOn(actor);
    served(type, (request, response) -> said.add(known()));
    return said.getFirst();
  }

  private void served(DispatcherType type, FilterChain chain) throws Exception {
    var request = new MockHttpServletRequest();
    request.setDispatcherType(type);
    if (type == DispatcherType.ERROR) {
      request.setAttribute("jakarta.servlet.error.request_uri", "/plans");
    }
    filter.doFilter(request, new MockHttpServletResponse(), chain);
  }

  @Test
  void aPersonIsAskedForThemselvesAndBodiesForAll() throws Exception {
    for (DispatcherType type :
        List.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC)) {
      assertThat(askedAs(SignedOn.applicant(PERSON, "张"), type)).isEqualTo(PERSON.toString());
      assertThat(askedAs(null, type)).isEmpty();
      assertThat(askedAs(SignedOn.official(Role.UNIT, UUID.randomUUID(), "某单位"), type))
          .isEqualTo("all");
      assertThat(askedAs(SignedOn.operations(), type)).isEqualTo("all");
    }
  }

  @Test
  void whoActsAsABodyIsAskedForAllWhoeverTheyAreInPrivate() throws Exception {
    Actor body = SignedOn.official(Role.UNIT, UUID.randomUUID(), "某单位");
    assertThat(askedAs(SignedOn.whoIs(body, PERSON, ""), DispatcherType.REQUEST)).isEqualTo("all");
  }

  @Test
  void whoHasNotRegisteredIsNobody() throws Exception {
    var newcomer =
        new Actor(
            UUID.randomUUID(), Role.APPLICANT, "张", null, null, null, true, "", false, Errand.NONE);
    assertThat(askedAs(newcomer, DispatcherType.REQUEST)).isEmpty();
  }

  @Test
  void aSignOnCountsAtOnceAndTheNextWorkIsTheProducts() throws Exception {
    served(
        DispatcherType.REQUEST,
        (request, response) -> {
          assertThat(known()).isEmpty();
          signedOn(SignedOn.applicant(PERSON, "张"));
          assertThat(known()).isEqualTo(PERSON.toString());
        });
    assertThat(known()).isEqualTo("all");
  }

  @Test
  void aRequestThatFailsLeavesNobodyBehind() throws Exception {
    signedOn(SignedOn.applicant(PERSON, "张"));
    org.assertj.core.api.Assertions.assertThatThrownBy(() ->
            served(
                DispatcherType.REQUEST,
                (request, response) -> {
                  known();
                  throw new IllegalStateException("fails");
                }))
        .hasMessage("fails");
    signedOn(null);
    assertThat(askedAs(null, DispatcherType.REQUEST)).isEmpty();
  }
}
