package cn.zhicheng.certificate.file;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.seal.SealImprint;
import cn.zhicheng.seal.SealPlace;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.Sha256;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on a certificate; the same values give the same bytes.
 *
 * @param address the code on it leads there
 * @param photo a JPEG; null where there is none
 * @param seal the electronic seal shown on it; null where none is configured
 */
public record CertificateSheet(
    Certificate certificate, String address, byte @Nullable [] photo, @Nullable SealImprint seal) {
  /** Over issuer and day, as seals are set on paper. */
  static final SealPlace SEAL = new SealPlace(1, 240, 174);

  static final String TITLE = "专业技术资格证书";

  /** What it certifies, line by line. */
  public static final List<String> STATEMENT =
      List.of("本证书由评审委员会评审通过、", "人力资源社会保障部门批准颁发，", "表明持证人具备相应的专业技术资格。");

  private static final int LONG = 48;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");

  /** Label and value, from top to bottom. */
  public Map<String, String> lines() {
    var person = certificate.person();
    var title = certificate.title();
    var lines = new LinkedHashMap<String, String>();
    lines.put("姓　　名", person.name());
    lines.put("性　　别", person.sex());
    lines.put("出生年月", MONTH.format(person.birthDate()));
    lines.put("证件号码", person.maskedIdNo());
    lines.put("系　　列", title.series());
    lines.put("专　　业", title.specialty());
    lines.put("资格名称", title.name() + "（" + title.level().label() + "）");
    lines.put("取得日期", day(title.obtainedOn()));
    lines.put("评审组织", title.committee());
    lines.put("批准文号", title.approvalDoc());
    return lines;
  }

  public String number() {
    return certificate.number();
  }

  public String issuer() {
    return certificate.issuer();
  }

  public String issuedOn() {
    return day(ProvinceTime.day(certificate.issuedAt()));
  }

  public boolean pictured() {
    return photo != null;
  }

  /** Whether a seal is shown. */
  public boolean sealed() {
    return seal != null;
  }

  /** Whether a long name asks for smaller type. */
  public boolean dense() {
    return lines().values().stream().anyMatch(value -> value.length() > LONG);
  }

  /** Every character on it. */
  String text() {
    return String.join("", lines().keySet())
        + String.join("", lines().values())
        + String.join("", STATEMENT)
        + TITLE
        + "扫描二维码查验证书证书编号　"
        + number()
        + issuer()
        + issuedOn();
  }

  /** Identity of the content, in hexadecimal. */
  public String hash() {
    String picture = photo == null ? "" : Sha256.of(photo);
    String imprint = seal == null ? "" : Sha256.of(seal.picture());
    return Sha256.of(
        String.join("\n", lines().values())
            + "\n"
            + String.join("\n", number(), issuer(), issuedOn(), address, picture, imprint));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }
}
