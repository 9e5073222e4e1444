package cn.zhicheng.identity.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.application.Cast;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.identity.Capacities;
import cn.zhicheng.identity.Errand;
import cn.zhicheng.identity.MandateMove;
import cn.zhicheng.identity.PortalAccounts;
import cn.zhicheng.identity.Role;
import cn.zhicheng.journal.Journal;
import cn.zhicheng.organisation.NewOrganisation;
import cn.zhicheng.organisation.OrganisationKind;
import cn.zhicheng.organisation.Organisations;
import cn.zhicheng.shared.InvalidException;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.ProvinceTime;
import cn.zhicheng.shared.RefusedException;
import cn.zhicheng.shared.StaleException;
import cn.zhicheng.testing.Numbers;
import cn.zhicheng.testing.ProductTest;
import cn.zhicheng.testing.SettableClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people act for one organisation, each by their own account and under their own name. */
@ProductTest
class ClerksActUnderTheirOwnNameTest {
  @Autowired OfferMandate offers;
  @Autowired AnswerOffer answers;
  @Autowired EndMandate end;
  @Autowired Mandates mandates;
  @Autowired Capacities capacities;
  @Autowired PortalAccounts portal;
  @Autowired Organisations organisations;
  @Autowired Cast cast;
  @Autowired Journal journal;
  @Autowired SettableClock clock;

  private Actor chief;
  private String idNo;
  private Actor person;

  @BeforeEach
  void aUnitAndAPerson() {
    var department =
        organisations.add(NewOrganisation.authority(OrganisationKind.DEPARTMENT, "某教体局", "340104"));
    chief = cast.unit("合肥市测试中学" + UUID.randomUUID(), "事业单位", department.id());
    idNo = Numbers.idNo();
    person = portal.person("李娜", idNo);
  }

  @AfterEach
  void realTime() {
    clock.realTime();
  }

  private OfferForm clerkForm() {
    return new OfferForm("李娜", idNo, "", "", "");
  }

  private Actor accepted() {
    UUID offer = offers.clerk(chief, clerkForm());
    answers.answer(person, offer, MandateMove.ACCEPT);
    return capacities.choose(person, offer);
  }

  @Test
  void whoAcceptsMayActForTheUnitAndIsNamedByTheJournal() {
    Actor clerk = accepted();
    assertThat(clerk.role()).isEqualTo(Role.UNIT);
    assertThat(clerk.organisation()).isEqualTo(chief.organisation());
    assertThat(clerk.personId()).as("an official is no applicant").isNull();
    assertThat(clerk.by().name()).isEqualTo("李娜");
    assertThat(clerk.chief()).isFalse();
  }

  @Test
  void anOfferGivesNoRightBeforeItIsAccepted() {
    UUID offer = offers.clerk(chief, clerkForm());
    assertThatThrownBy(() -> capacities.choose(person, offer))
        .isInstanceOf(NotFoundException.class);
    assertThat(portal.again(person).several()).as("asked at sign-on").isTrue();
    assertThat(portal.again(person).errand()).isEqualTo(Errand.REGISTER_PERSON);
  }

  @Test
  void anOfferIsSeenByNobodyElse() {
    UUID offer = offers.clerk(chief, clerkForm());
    Actor namesake = portal.person("李娜", Numbers.idNo());
    Actor mistyped = portal.person("李那", idNo);
    for (Actor other : List.of(namesake, mistyped, chief)) {
      assertThat(mandates.offeredTo(other)).isEmpty();
      assertThatThrownBy(() -> answers.answer(other, offer, MandateMove.ACCEPT))
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void whoMayActAsSeveralIsAskedFirst() {
    accepted();
    Actor again = portal.again(person);
    assertThat(again.errand()).isEqualTo(Errand.CHOOSE);
    assertThat(capacities.of(again))
        .extracting(Actor::role)
        .containsExactly(Role.APPLICANT, Role.UNIT);
  }

  @Test
  void onlyTheChiefAppoints() {
    Actor clerk = accepted();
    assertThatThrownBy(() -> offers.clerk(clerk, new OfferForm("张三", Numbers.idNo(), "", "", "")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void oneOfferAPerson() {
    offers.clerk(chief, clerkForm());
    assertThatThrownBy(() -> offers.clerk(chief, clerkForm()))
        .isInstanceOfSatisfying(
            InvalidException.class, e -> assertThat(e.problems().of("idNo")).contains("已有一条"));
  }

  @Test
  void allProblemsOfTheFormAtOnce() {
    assertThatThrownBy(() -> offers.delegate(chief, new OfferForm("", "12", "", "x", "")))
        .isInstanceOfSatisfying(
            InvalidException.class,
            e ->
                assertThat(e.problems().byField().keySet())
                    .containsExactly("name", "idNo", "from", "to", "reason"));
  }

  @Test
  void theChiefEndsAClerk() {
    Actor clerk = accepted();
    UUID mandate = clerk.acting().id();
    assertThatThrownBy(() -> end.end(chief, mandate, 99)).isInstanceOf(StaleException.class);
    end.end(chief, mandate, 1);
    assertThatThrownBy(() -> capacities.choose(person, mandate))
        .isInstanceOf(NotFoundException.class);
    assertThat(journal.of(MandateLine.SUBJECT, mandate))
        .extracting(line -> line.action())
        .containsExactly("OFFER", "ACCEPT", "END");
  }

  @Test
  void noClerkEndsAColleagueAndNoStrangerFindsAnybody() {
    Actor clerk = accepted();
    UUID chiefs = chief.acting().id();
    assertThatThrownBy(() -> end.end(clerk, chiefs, 0)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> end.end(chief, chiefs, 0)).isInstanceOf(RefusedException.class);
    Actor stranger =
        cast.unit("别的单位" + UUID.randomUUID(), "民营企业", cast.story().department().organisation());
    assertThatThrownBy(() -> end.end(stranger, clerk.acting().id(), 1))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void theHolderLaysItDown() {
    Actor clerk = accepted();
    end.layDown(clerk, clerk.acting().id(), "");
    assertThat(capacities.of(person)).extracting(Actor::role).containsExactly(Role.APPLICANT);
  }

  @Test
  void aDelegateActsFromTheFirstDayToTheLastAndIsNamedWithWhomTheyStandInFor() {
    LocalDate today = ProvinceTime.today(clock);
    UUID offer = offers.delegate(chief, holiday(today.plusDays(1), today.plusDays(3)));
    answers.answer(person, offer, MandateMove.ACCEPT);
    assertThat(capacities.of(person)).as("not begun").hasSize(1);
    noon(today.plusDays(3));
    Actor delegate = capacities.choose(person, offer);
    assertThat(delegate.by().name()).isEqualTo("李娜（代周敏）");
    assertThat(delegate.errandOn(today.plusDays(3))).isEqualTo(Errand.NONE);
    assertThat(delegate.errandOn(today.plusDays(4))).isEqualTo(Errand.CHOOSE);
    assertThatThrownBy(
            () -> offers.delegate(delegate, holiday(today.plusDays(3), today.plusDays(3))))
        .isInstanceOf(RefusedException.class);
    noon(today.plusDays(4));
    assertThat(capacities.of(person)).as("over").hasSize(1);
  }

  @Test
  void aDelegatesRightEndsWithTheLenders() {
    Actor clerk = accepted();
    LocalDate today = ProvinceTime.today(clock);
    String other = Numbers.idNo();
    UUID lent =
        offers.delegate(
            clerk, new OfferForm("何芳", other, today.toString(), today.toString(), "休假"));
    Actor stand = portal.person("何芳", other);
    answers.answer(stand, lent, MandateMove.ACCEPT);
    assertThat(capacities.of(stand)).hasSize(2);
    end.end(chief, clerk.acting().id(), 1);
    assertThat(capacities.of(stand)).hasSize(1);
  }

  private OfferForm holiday(LocalDate from, LocalDate to) {
    return new OfferForm("李娜", idNo, from.toString(), to.toString(), "年休假");
  }

  private void noon(LocalDate day) {
    clock.set(day.atTime(LocalTime.NOON).atZone(ProvinceTime.ZONE).toInstant());
  }
}
