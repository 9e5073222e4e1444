package cn.zhicheng.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.journal.By;
import cn.zhicheng.journal.Entry;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.ops.check.CheckDatabase;
import cn.zhicheng.ops.check.Checked;
import cn.zhicheng.ops.check.FileDepth;
import cn.zhicheng.ops.check.Invariant;
import cn.zhicheng.ops.seal.SealJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code ./ops check}: the demo data hold every invariant, and each one names what breaks it. */
class EveryInvariantBitesTest {
  private static final LoadedDemo DEMO = LoadedDemo.once();
  private static final CheckDatabase CHECK = DEMO.bean(CheckDatabase.class);
  private static final DSLContext DB = DEMO.bean(DSLContext.class);

  @BeforeAll
  static void seal() {
    DEMO.bean(SealJournal.class).seal();
  }

  @Test
  void theDemoDataHoldEveryOne() {
    List<Checked> all = CHECK.check(FileDepth.ALL, each -> {});
    assertThat(all).allMatch(Checked::holds);
    assertThat(all).hasSameSizeAs(CHECK.invariants());
    assertThat(all)
        .filteredOn(one -> one.looked() == 0)
        .extracting(Checked::name)
        .containsExactlyInAnyOrder("证书文件与登记的校验值一致", "导入清单的计数与行数一致", "已完成的导出任务文件完整");
  }

  @Test
  void everyOneHasAFaultThatBreaksIt() {
    var bitten =
        new TreeSet<>(InvariantFaults.all().stream().map(InvariantFaults.Fault::breaks).toList());
    bitten.addAll(List.of("附件文件都在，大小和校验值与登记一致", "历史每一步从上一步的状态开始"));
    bitten.addAll(InvariantFaults.ORPHANS.keySet());
    assertThat(CHECK.invariants())
        .extracting(Invariant::name)
        .containsExactlyInAnyOrderElementsOf(bitten);
  }

  static Stream<InvariantFaults.Fault> faults() {
    return InvariantFaults.all().stream();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsNamedByItsInvariantAlone(InvariantFaults.Fault fault) {
    List<Checked> broken = brokenBy(() -> fault.statements().forEach(EveryInvariantBitesTest::one));
    assertThat(broken).extracting(Checked::name).containsExactlyElementsOf(fault.named());
    assertThat(broken).allMatch(checked -> !checked.shown().isEmpty());
  }

  static Stream<Map.Entry<String, String>> orphans() {
    return InvariantFaults.ORPHANS.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("orphans")
  void aHistoryWithoutItsSubjectIsNamed(Map.Entry<String, String> kind) {
    UUID nobody = UUID.randomUUID();
    List<Checked> broken = brokenBy(() -> write(Entry.of(kind.getValue(), nobody, "CREATE")));
    assertThat(broken).extracting(Checked::name).containsExactly(kind.getKey());
    assertThat(broken.getFirst().shown().getFirst().id()).isEqualTo(nobody.toString());
  }

  @Test
  void aStepThatDoesNotBeginWhereTheLastOneEndedIsNamed() {
    UUID deleted =
        DB.fetchSingle("SELECT id FROM achievement_entry WHERE status = 'DELETED' LIMIT 1")
            .get(0, UUID.class);
    var step = new Entry("ACHIEVEMENT", deleted, "DELETE", "RETURNED", "DELETED", "", Map.of());
    assertThat(brokenBy(() -> write(step)))
        .extracting(Checked::name)
        .containsExactly("历史每一步从上一步的状态开始");
  }

  @Test
  void aFileThatIsMissingCutOffOrChangedIsNamed() throws IOException {
    Path file = someFile();
    byte[] content = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    try {
      Files.delete(file);
      assertThat(filesBroken(FileDepth.SAMPLE)).containsExactly("文件不在，文件 " + name);
      Files.write(file, new byte[] {1});
      assertThat(filesBroken(FileDepth.SAMPLE)).containsExactly("文件大小与登记不同，文件 " + name);
      byte[] other = content.clone();
      other[0]++;
      Files.write(file, other, StandardOpenOption.TRUNCATE_EXISTING);
      assertThat(filesBroken(FileDepth.ALL)).containsExactly("文件内容已改动，文件 " + name);
      assertThat(filesBroken(FileDepth.NONE)).isEmpty();
    } finally {
      Files.write(file, content);
    }
  }

  private static Path someFile() throws IOException {
    String sha256 =
        DB.fetchSingle("SELECT sha256 FROM document ORDER BY id LIMIT 1").get(0, String.class);
    try (Stream<Path> files = Files.walk(DEMO.documents())) {
      return files.filter(f -> f.endsWith(sha256)).findFirst().orElseThrow();
    }
  }

  private static List<String> filesBroken(FileDepth depth) {
    return CHECK.check(depth, each -> {}).stream()
        .flatMap(checked -> checked.shown().stream())
        .map(offence -> offence.why())
        .toList();
  }

  private static void write(Entry entry) {
    DEMO.bean(Journal.class).write(By.system(), entry);
  }

  /** The fault must find something to spoil. */
  private static void one(String statement) {
    int changed = DB.execute(statement);
    assertThat(statement.startsWith("ALTER") || changed == 1).as(statement).isTrue();
  }

  /** What breaks while this is done, which is undone then. */
  private static List<Checked> brokenBy(Runnable fault) {
    var transaction = new TransactionTemplate(DEMO.bean(PlatformTransactionManager.class));
    return transaction.execute(status -> {
      status.setRollbackOnly();
      fault.run();
      return CHECK.check(FileDepth.NONE, each -> {}).stream()
          .filter(checked -> !checked.holds())
          .toList();
    });
  }
}
