package cn.zhicheng.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.application.Cast;
import cn.zhicheng.application.Climb;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.journal.JournalLine;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.shared.BatchLine;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.testing.AtOnce;
import cn.zhicheng.testing.ProductTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bureau of the plan's level issues, once for each accepted application. */
@ProductTest
class IssueCertificatesTest {
  @Autowired Cast cast;
  @Autowired Climb climb;
  @Autowired CertificateCast certificates;
  @Autowired IssueCertificates issue;
  @Autowired Organisations organisations;
  @Autowired Waiting waiting;
  @Autowired Journal journal;
  private Actor province;

  @BeforeEach
  void theProvince() {
    province = certificates.province();
  }

  @Test
  void anAcceptedApplicationBecomesACertificateThatSaysWhatWasFrozen() {
    Cast.Story story = certificates.accepted();
    assertThat(waiting.under(province, story.plan().id()).first())
        .extracting(Candidate::application)
        .containsExactly(story.application());
    Certificate made = certificates.issued(province, story);
    assertThat(CertificateNumber.typed(made.number()).sound()).isTrue();
    assertThat(made.number()).startsWith("342026222");
    assertThat(made.person().name()).isEqualTo("王䶮");
    assertThat(made.person().photoId()).isEqualTo(climb.now(story).photoId());
    assertThat(made.title().name()).isEqualTo("高级教师");
    assertThat(made.title().committee()).isEqualTo(story.plan().committeeName());
    assertThat(made.title().approvalDoc()).isEqualTo("皖人社秘〔2026〕128 号");
    assertThat(made.issuer()).isEqualTo(organisations.get(province.organisation()).name());
    assertThat(made.state()).isEqualTo(CertificateState.ISSUED);
    assertThat(waiting.under(province, story.plan().id()).first()).isEmpty();
    assertThat(journal.of(Certificate.SUBJECT, made.id()))
        .extracting(JournalLine::action)
        .containsExactly("ISSUE");
    assertThat(journal.intact(Certificate.SUBJECT, made.id())).isTrue();
  }

  @Test
  void aSecondPressMakesNoSecondCertificate() {
    Cast.Story story = certificates.accepted();
    certificates.issued(province, story);
    List<BatchLine> again =
        issue.issue(province, story.plan().id(), CertificateCast.form(story.application()));
    assertThat(again)
        .singleElement()
        .satisfies(line -> {
          assertThat(line.done()).isFalse();
          assertThat(line.sentence()).contains("已经签发过证书");
        });
    assertThat(certificates.own(story)).hasSize(1);
  }

  @Test
  void twoPressesAtOnceMakeOneCertificate() throws InterruptedException {
    Cast.Story story = certificates.accepted();
    IssueForm form = CertificateCast.form(story.application());
    var lines = new ConcurrentLinkedQueue<BatchLine>();
    Runnable press = () -> lines.addAll(issue.issue(province, story.plan().id(), form));
    assertThat(AtOnce.both(press, press)).containsOnlyNulls();
    assertThat(lines).hasSize(2).filteredOn(BatchLine::done).hasSize(1);
    assertThat(certificates.own(story)).hasSize(1);
  }

  @Test
  void numbersOfOneBatchFollowEachOther() {
    Cast.Story first = certificates.accepted();
    Cast.Story second = certificates.another(first, "胡㛃");
    issue.issue(
        province,
        first.plan().id(),
        CertificateCast.form(first.application(), second.application()));
    String one = certificates.own(first).getFirst().number();
    String other = certificates.own(second).getFirst().number();
    assertThat(other.substring(9, 15)).isGreaterThan(one.substring(9, 15));
  }

  @Test
  void onlyAcceptedApplicationsAreEntitled() {
    Cast.Story story = cast.story();
    climb.to(story, story.organiser());
    List<BatchLine> lines =
        issue.issue(province, story.plan().id(), CertificateCast.form(story.application()));
    assertThat(lines)
        .singleElement()
        .satisfies(line -> assertThat(line.sentence()).contains("申报当前为「审核中」"));
    assertThat(certificates.own(story)).isEmpty();
  }

  @Test
  void aBureauOfAnotherLevelHasNoSuchPlan() {
    Cast.Story story = certificates.accepted();
    assertThat(waiting.plans(story.city()))
        .extracting(row -> row.plan().id())
        .doesNotContain(story.plan().id());
    assertThatThrownBy(() ->
            issue.issue(story.city(), story.plan().id(), CertificateCast.form(story.application())))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void whatIsTypedIsChecked() {
    Cast.Story story = certificates.accepted();
    var wrong = new IssueForm(Set.of(story.application()), " ", "2099-01-01", false);
    assertThatThrownBy(() -> issue.issue(province, story.plan().id(), wrong))
        .isInstanceOf(InvalidException.class)
        .hasMessageContaining("批准文号")
        .hasMessageContaining("取得日期不能晚于今天")
        .hasMessageContaining("请核对名单后勾选确认");
  }
}
