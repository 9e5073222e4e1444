package cn.zhicheng.ops;

import picocli.CommandLine.Option;

/** The option every command has. */
final class Help {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "显示说明")
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }
}
