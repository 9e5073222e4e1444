package cn.zhicheng.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Measuring and gating classes that live beside the product's tests, each in its own process. */
final class Forked {
  private static final List<String> GATES =
      List.of(
          "cn.zhicheng.architecture.StatementsPerPageTest",
          "cn.zhicheng.application.FewStatementsMoveAnApplicationTest",
          "cn.zhicheng.application.FinishedApplicationsLeaveLittleTest");
  private static final String FORMS = "cn.zhicheng.form.FormBench";
  private static final String LADDER = "cn.zhicheng.application.LadderBench";
  private static final String IMPORTS = "cn.zhicheng.achievement.imports.ImportSpeed";
  private final Workshop workshop;

  Forked(Workshop workshop) {
    this.workshop = workshop;
  }

  private record Run(int failed, String output) {}

  /** Goals 4 and 5: what is counted is free of noise, and tests hold it. */
  void gates(Report report) throws IOException, InterruptedException {
    String[] names = {
      "pages that need more statements than they may (StatementsPerPageTest)",
      "moves that need more statements than they may (FewStatementsMoveAnApplicationTest)",
      "finished applications that leave too much (FinishedApplicationsLeaveLittleTest)"
    };
    for (int i = 0; i < names.length; i++) {
      report.add(
          Row.bounded(i == 0 ? "4" : "5", names[i], "", run("-Xmx700m", GATES.get(i)).failed, 0));
    }
  }

  /** Goal 7, in a heap of 256 MB. */
  void imports(Report report) throws IOException, InterruptedException {
    Run run = run("-Xmx256m", IMPORTS);
    if (!run.output.contains("ROW\t")) {
      throw new IllegalStateException("The import told no figures:\n" + tail(run.output));
    }
    told(run, report);
    report.add(Row.bounded("7", "failures of ImportSpeed", "", run.failed, 0));
  }

  /** Goal 1, what a return and the climb after it cost. */
  void ladder(Report report) throws IOException, InterruptedException {
    Run run = run("-Xmx700m", LADDER);
    told(run, report);
    report.add(Row.bounded("1", "failures of LadderBench", "", run.failed, 0));
  }

  /** Goal 6, where its measuring class exists. */
  void forms(Report report) throws IOException, InterruptedException {
    if (!Files.exists(tests().resolve(FORMS.replace('.', '/') + ".class"))) {
      Say.line("  %s is not there", FORMS);
      return;
    }
    Run run = run("-Xmx700m", FORMS);
    told(run, report);
    report.add(Row.bounded("6", "failures of FormBench", "", run.failed, 0));
  }

  /** What a measuring class says of itself, and its rows. */
  private static void told(Run run, Report report) {
    run.output
        .lines()
        .filter(line -> line.startsWith("BENCH "))
        .forEach(line -> Say.line("  %s", line));
    run.output
        .lines()
        .filter(line -> line.startsWith("ROW\t"))
        .map(Forked::row)
        .forEach(report::add);
  }

  /**
   * {@code ROW goal name unit figure baseline <= limit}, tabs between; {@code -} for no baseline,
   * or no limit.
   */
  private static Row row(String line) {
    String[] cells = line.split("\t");
    double figure = Double.parseDouble(cells[4]);
    boolean alone = "-".equals(cells[5]);
    double baseline = alone ? Double.NaN : Double.parseDouble(cells[5]);
    return new Row(
        cells[1],
        cells[2],
        cells[3],
        figure,
        baseline,
        alone ? figure : figure / baseline,
        "-".equals(cells[7]) ? Double.NaN : Double.parseDouble(cells[7]),
        "<=".equals(cells[6]));
  }

  private Run run(String memory, String... classes) throws IOException, InterruptedException {
    var command = Workshop.java(memory);
    command.add("-Dorg.jooq.no-logo=true");
    command.add("-Dorg.jooq.no-tips=true");
    command.add("-Dspring.autoconfigure.exclude=" + Product.NOT_THE_PRODUCTS);
    command.addAll(List.of("-cp", classpath(), TestRun.class.getName()));
    command.addAll(List.of(classes));
    Path log = workshop.folder().resolve(classes[0].replaceFirst(".*\\.", "") + ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(workshop.root().resolve("app").toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int failed = process.waitFor();
    String output = Files.readString(log);
    if (!output.contains("TESTS ")) {
      throw new IllegalStateException(classes[0] + " did not run:\n" + tail(output));
    }
    return new Run(failed, output);
  }

  /** The tests' classes instead of the sandbox's, whose components would join the product. */
  private String classpath() {
    return tests()
        + File.pathSeparator
        + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> !path.contains("/sandbox/target/"))
            .collect(Collectors.joining(File.pathSeparator));
  }

  private Path tests() {
    return workshop.root().resolve("app/target/test-classes");
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 2000));
  }
}
