package cn.zhicheng.achievement.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same number, however it was typed. */
class ClaimTest {
  @Test
  void widthCaseBlanksAndHyphensMakeNoDifference() {
    assertThat(Claim.plain("ＡＢ－１２ 3４x")).isEqualTo("AB1234X").isEqualTo(Claim.plain("ab-12-34X"));
  }

  @Test
  void aNumberCountsWithinItsFieldOnly() {
    Claim one = Claim.number("EDUCATION", "certNo", "1037-01", "证书编号");
    assertThat(one.hash())
        .isEqualTo(Claim.number("EDUCATION", "certNo", "103701", "证书编号").hash())
        .isNotEqualTo(Claim.number("QUALIFICATION", "certNo", "103701", "证书编号").hash());
  }

  @Test
  void casesAreTheSameAcrossTables() {
    assertThat(Claim.ofCase("省立医院|B-001|1", "病案列表", 3).hash())
        .isEqualTo(Claim.ofCase("省立医院|b001|1", "代表性病案", 9).hash());
  }
}
