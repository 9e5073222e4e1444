package cn.zhicheng.ops;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where operators keep what the command makes ({@code zhicheng.ops.*}).
 *
 * @param folder backups and journal seals; belongs on another disk than the database
 * @param scratch where restore drills make their database
 */
@ConfigurationProperties("zhicheng.ops")
public record OpsSettings(
    @DefaultValue("./operations") Path folder, @DefaultValue Scratch scratch) {

  /**
   * A server for databases that are thrown away, reached as somebody who may make them.
   *
   * @param url of any database there; empty: the product's own server and account
   */
  public record Scratch(
      @DefaultValue("") String url,
      @DefaultValue("") String username,
      @DefaultValue("") String password) {
    /** Keeps the password out of logs. */
    @Override
    public String toString() {
      return "Scratch[" + url + "]";
    }
  }

  /** Where backups lie. */
  public Path backups() {
    return folder.resolve("backups");
  }

  /** Where seals of the journal lie. */
  public Path seals() {
    return folder.resolve("journal-seals.jsonl");
  }
}
