package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import cn.zhicheng.architecture.PageForm.Field;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.SignedOn;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every form sent as it stands on its page, with parameters it does not have: who somebody is,
 * whose a thing is and what state it is in come from nowhere but the session, the path and the
 * moves. What was added is found in no row of any table afterwards.
 */
@ProductTest
@Import({PageSubjects.class, PresetPageSubjects.class})
class ExtraParametersChangeNothingTest {
  private static final List<String> NAMES =
      List.of(
          "id",
          "state",
          "status",
          "role",
          "roles",
          "kind",
          "level",
          "person",
          "personId",
          "person_id",
          "accountId",
          "organisation",
          "organisationId",
          "unitId",
          "owner",
          "decidedBy",
          "createdAt",
          "actor.role",
          "person.id",
          "entry.state",
          "class.module.classLoader");

  private static final String MARK = "ab" + UUID.randomUUID().toString().substring(2);

  @Autowired MockMvc mvc;
  @Autowired Pages pages;
  @Autowired PageSubjects subjects;
  @Autowired DSLContext db;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private final List<String> failures = new ArrayList<>();
  private final Set<String> sent = new HashSet<>();
  private int taken;

  @Test
  void whatNoFormHasIsReadByNobody() throws Exception {
    var walk = new WalkedPages(mappings, subjects).pages(StatementsPerPageTest.NO_PAGES);
    for (WalkedPages.Page page : walk) {
      Actor actor = page.visit().actor();
      for (PageForm form : PageForm.of(pages.get(actor, page.visit().path()).page())) {
        String name = actor.role() + " " + form.path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
        if (form.posts() && !form.path().equals("/logout") && sent.add(name)) {
          send(actor, form, name);
        }
      }
    }
    assertThat(failures).isEmpty();
    assertThat(taken).as("forms that were accepted").isGreaterThan(40);
    assertThat(tablesThatHave(MARK)).isEmpty();
  }

  /** The search finds what is there. */
  @Test
  void aMarkThatIsStoredIsFound() {
    UUID there =
        subjects.visits("/me", cn.zhicheng.identity.Role.APPLICANT).getFirst().actor().person();
    assertThat(tablesThatHave(String.valueOf(there))).contains("person");
  }

  private void send(Actor actor, PageForm form, String name) throws Exception {
    Set<String> own = form.fields().stream().map(Field::name).collect(Collectors.toSet());
    var request = multipart(form.path()).with(csrf()).with(SignedOn.as(actor));
    form.fields().forEach(field -> request.param(field.name(), field.value()));
    NAMES.stream().filter(extra -> !own.contains(extra)).forEach(e -> request.param(e, MARK));
    int status = mvc.perform(request).andReturn().getResponse().getStatus();
    if (status >= 500) {
      failures.add(status + " " + name);
    }
    taken += status < 400 ? 1 : 0;
  }

  private List<String> tablesThatHave(String mark) {
    return db
        .select(DSL.field("table_name", String.class))
        .from("information_schema.tables")
        .where("table_schema = 'public' AND table_type = 'BASE TABLE'")
        .fetch()
        .map(row -> row.value1())
        .stream()
        .filter(table -> has(table, mark))
        .toList();
  }

  private boolean has(String table, String mark) {
    return db.fetchExists(
        DSL.selectOne()
            .from(DSL.table(DSL.name(table)).as("t"))
            .where("t::text LIKE ?", "%" + mark + "%"));
  }
}
