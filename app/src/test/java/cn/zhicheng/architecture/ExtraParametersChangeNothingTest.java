package cn.zhicheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.testing.Pages;
import cn.zhicheng.testing.ProductTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
  private int taken;

  @Test
  void whatNoFormHasIsReadByNobody() throws Exception {
    var walk = new WalkedPages(mappings, subjects);
    for (WalkedPages.Page page : walk.pages(StatementsPerPageTest.NO_PAGES)) {
      Actor actor = page.visit().actor();
      for (PageForm form : walk.newForms(actor, pages.get(actor, page.visit().path()).page())) {
        if (form.posts()) {
          send(actor, form);
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

  private void send(Actor actor, PageForm form) throws Exception {
    var request = form.sentBy(actor);
    NAMES.stream()
        .filter(extra -> !form.names().contains(extra))
        .forEach(extra -> request.param(extra, MARK));
    int status = mvc.perform(request).andReturn().getResponse().getStatus();
    if (status >= 500) {
      failures.add(status + " " + actor.role() + " " + form.kind());
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
