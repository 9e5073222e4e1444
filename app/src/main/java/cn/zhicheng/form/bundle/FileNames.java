package cn.zhicheng.form.bundle;

/** Names inside an archive: short, and nothing any system takes for a folder or a command. */
final class FileNames {
  private static final int LONGEST = 60;

  private FileNames() {}

  /** One part of a path; the ending survives shortening. */
  static String part(String name) {
    String tidy = name.replaceAll("[\\p{C}\\\\/:*?\"<>|]", "_").strip().replaceAll("^\\.+", "_");
    int dot = tidy.lastIndexOf('.');
    String ending = dot > 0 && tidy.length() - dot <= 6 ? tidy.substring(dot) : "";
    String stem = tidy.substring(0, tidy.length() - ending.length()).replaceAll("[. ]+$", "");
    int room = LONGEST - ending.length();
    int points = stem.codePointCount(0, stem.length());
    String kept = points <= room ? stem : stem.substring(0, stem.offsetByCodePoints(0, room));
    return (kept.isEmpty() ? "_" : kept) + ending;
  }
}
