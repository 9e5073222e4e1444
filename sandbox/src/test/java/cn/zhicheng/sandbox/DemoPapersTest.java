package cn.zhicheng.sandbox;

import static cn.zhicheng.schema.Tables.APPLICATION_ITEM;
import static cn.zhicheng.schema.Tables.CERTIFICATE;
import static cn.zhicheng.schema.Tables.PERSON;
import static cn.zhicheng.schema.Tables.TITLE_APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.sandbox.portal.PortalUsers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Papers of the demo data: certificates in each state and somebody left to issue one to, the
 * longest form and the shortest.
 */
class DemoPapersTest {
  @TempDir private static Path root;
  private static final Running running = new Running();
  private static DSLContext db;

  @BeforeAll
  static void load() {
    DataFolder folder = running.add(DataFolder.open(root));
    LastingPostgres postgres = running.add(LastingPostgres.start(folder.postgres()));
    ConfigurableApplicationContext product =
        running.add(
            Product.start(
                LaunchOptions.parse(
                    "--port", freePort(), "--data", root.toString(), "--portal-port", "1"),
                folder,
                Secrets.in(folder.secrets()),
                Product.Training.made(),
                "sms-key",
                postgres.url()));
    product.getBeanProvider(DemoData.class).orderedStream().forEach(data -> data.load(product));
    db = product.getBean(DSLContext.class);
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void oneIsInForceOneWasCorrectedAndOneRevoked() {
    assertThat(statuses("caoxuemei")).containsExactly("ISSUED");
    assertThat(statuses("dengli")).containsExactly("REPLACED", "ISSUED");
    assertThat(statuses("liangyi")).containsExactly("REVOKED");
  }

  @Test
  void othersWaitSoThatIssuingCanBeTried() {
    assertThat(statuses("guyu")).isEmpty();
    int waiting =
        db.fetchCount(
            TITLE_APPLICATION,
            TITLE_APPLICATION
                .STATUS
                .eq("ACCEPTED")
                .andNotExists(
                    DSL.selectOne()
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.APPLICATION_ID.eq(TITLE_APPLICATION.ID))));
    assertThat(waiting).isGreaterThanOrEqualTo(3);
  }

  @Test
  void theRichestFileHasSixtyEntriesThirtyCasesAndTwoReturns() {
    Record file = file("dongxiao");
    assertThat(file.get(TITLE_APPLICATION.STATUS)).isEqualTo("ACCEPTED");
    assertThat(file.get(TITLE_APPLICATION.ROUND)).isEqualTo((short) 3);
    assertThat(items(file)).isEqualTo(60);
    assertThat(file.get(TITLE_APPLICATION.CONTENT).data().length()).isGreaterThan(1300);
    assertThat(
            db.select(DSL.field("jsonb_array_length(payload -> 'cases')", Integer.class))
                .from(APPLICATION_ITEM)
                .where(APPLICATION_ITEM.APPLICATION_ID.eq(file.get(TITLE_APPLICATION.ID)))
                .and(APPLICATION_ITEM.CATEGORY_CODE.eq("PAPER_HEALTH"))
                .fetchSingle()
                .value1())
        .isEqualTo(30);
  }

  @Test
  void thePoorestFileHasNoMoreThanItsPlanAsksFor() {
    Record file = file("gaoyang");
    assertThat(file.get(TITLE_APPLICATION.STATUS)).isEqualTo("ACCEPTED");
    assertThat(items(file)).isEqualTo(4);
  }

  private static int items(Record file) {
    return db.fetchCount(
        APPLICATION_ITEM, APPLICATION_ITEM.APPLICATION_ID.eq(file.get(TITLE_APPLICATION.ID)));
  }

  private static Record file(String account) {
    String name = PortalUsers.fromClasspath().byAccount(account).orElseThrow().name();
    return db.select(TITLE_APPLICATION.fields())
        .from(TITLE_APPLICATION)
        .join(PERSON)
        .on(PERSON.ID.eq(TITLE_APPLICATION.PERSON_ID))
        .where(PERSON.NAME.eq(name))
        .fetchSingle();
  }

  private static List<String> statuses(String account) {
    String name = PortalUsers.fromClasspath().byAccount(account).orElseThrow().name();
    return db.select(CERTIFICATE.STATUS)
        .from(CERTIFICATE)
        .join(PERSON)
        .on(PERSON.ID.eq(CERTIFICATE.PERSON_ID))
        .where(PERSON.NAME.eq(name))
        .orderBy(CERTIFICATE.ID)
        .fetch(CERTIFICATE.STATUS);
  }

  private static String freePort() {
    try (var socket = new ServerSocket(0)) {
      return String.valueOf(socket.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
