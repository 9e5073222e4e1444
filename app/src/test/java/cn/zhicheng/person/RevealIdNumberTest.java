package cn.zhicheng.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sees an ID number in full leaves a trace. */
@ProductTest
class RevealIdNumberTest {
  @Autowired PeopleCast cast;
  @Autowired PortalAccounts accounts;
  @Autowired RevealIdNumber reveal;
  @Autowired Journal journal;

  @Test
  void theFullNumberComesWithALineInTheJournal() {
    String idNo = Numbers.idNo();
    Actor person = cast.register(accounts.person("王䶮", idNo), PeopleCast.later());
    Actor unit = cast.unit("合肥市蜀山区教育体育局", "事业单位");
    assertThat(reveal.reveal(unit, person.person(), "核对身份")).isEqualTo(idNo);
    var line = journal.of("PERSON", person.person()).getLast();
    assertThat(line.action()).isEqualTo("REVEAL_ID_NO");
    assertThat(line.reason()).isEqualTo("核对身份");
    assertThat(line.by().name()).isEqualTo("周敏");
    assertThat(line.detail().toString()).doesNotContain(idNo);
  }
}
