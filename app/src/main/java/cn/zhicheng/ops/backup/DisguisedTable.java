package cn.zhicheng.ops.backup;

import cn.zhicheng.ops.keys.SealedColumn;
import cn.zhicheng.shared.Sealer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One table's rows, as COPY writes them, with everything personal replaced. */
final class DisguisedTable {
  /** Nothing of anybody; their words are the product's. */
  static final Set<String> AS_IT_IS =
      Set.of("region", "title_series", "title_name", "specialty", "calendar_exception");

  /** Made of people's data, and made again when wanted. */
  static final Set<String> LEFT_EMPTY =
      Set.of(
          "certificate_file",
          "certificate_visit",
          "export_job",
          "export_part",
          "library_import",
          "library_import_file",
          "library_import_row",
          "organisation_import",
          "sealing_key",
          "sign_on_failure",
          "second_factor",
          "recovery_code",
          "sms",
          "achievement_claim",
          "audited_name",
          "print_failure");

  private static final Set<String> TEXTS =
      Set.of("character varying", "character", "text", "jsonb", "ARRAY");

  private static final String NULL = "\\N";
  private final List<UnaryOperator<String>> columns;

  /**
   * @param types of its columns by name, as the database names them
   * @param indexes blind indexes of persons, as hexadecimal, and what they are in the copy
   */
  DisguisedTable(
      String table,
      List<String> names,
      Map<String, String> types,
      Disguise disguise,
      Sealer from,
      Sealer to,
      Map<String, String> indexes) {
    columns =
        names.stream()
            .map(name -> column(table, name, types, disguise, from, to, indexes))
            .toList();
  }

  private static UnaryOperator<String> column(
      String table,
      String name,
      Map<String, String> types,
      Disguise disguise,
      Sealer from,
      Sealer to,
      Map<String, String> indexes) {
    String context = table + "." + name;
    String type = types.getOrDefault(name, "");
    if (AS_IT_IS.contains(table)) {
      return value -> value;
    }
    if (name.endsWith("_index") && type.equals("bytea")) {
      return value -> "\\x" + indexes.getOrDefault(value.substring(2), disguise.token(value));
    }
    if (type.equals("bytea") && sealed(context)) {
      return value -> {
        String plain = from.open(HexFormat.of().parseHex(value.substring(2)), context);
        String other = name.contains("mobile") ? disguise.mobile(plain) : disguise.number(plain);
        return "\\x" + HexFormat.of().formatHex(to.seal(other, context));
      };
    }
    return switch (context) {
      case "person.birth_date" -> value -> value.substring(0, 4) + "-01-01";
      case "account.claims" -> value -> "{}";
      case "account.password_hash" -> DisguisedTable::noPasswords;
      case "account.portal_subject", "certificate.verify_token" -> disguise::token;
      case "document.name" -> value -> "附件" + Placeholders.ending(value);
      case "document.preview_sha256" -> value -> NULL;
      default -> TEXTS.contains(type) ? disguise::text : value -> value;
    };
  }

  /** A hash that no password is known to have: its last part is zero. */
  private static String noPasswords(String hash) {
    int last = hash.lastIndexOf('$') + 1;
    return hash.substring(0, last) + "A".repeat(hash.length() - last);
  }

  private static boolean sealed(String context) {
    return Arrays.stream(SealedColumn.values()).anyMatch(one -> one.context().equals(context));
  }

  /** A row without its end of line. */
  String row(String line) {
    String[] values = line.split("\t", -1);
    var made = new ArrayList<String>();
    for (int at = 0; at < values.length; at++) {
      String other =
          values[at].equals(NULL) ? NULL : columns.get(at).apply(CopyText.plain(values[at]));
      made.add(other.equals(NULL) ? NULL : CopyText.escaped(other));
    }
    return String.join("\t", made);
  }
}
