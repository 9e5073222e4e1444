package cn.zhicheng.achievement.training;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.Offers;
import cn.zhicheng.achievement.TrainingLedger;
import cn.zhicheng.achievement.access.TrainingAccess;
import cn.zhicheng.identity.Actor;
import cn.zhicheng.person.IdType;
import cn.zhicheng.person.People;
import cn.zhicheng.person.RevealIdNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * 「提取」 (FAQ-P21): asks the training-hours service for the person's own records of one year and
 * takes them into the library. Without a transaction of its own: no connection of the database
 * waits for the network.
 */
@Component
public class FetchTrainingHours {
  private static final String PURPOSE = "提取继续教育公需科目学时";

  private final TrainingSource source;
  private final TrainingHoursService service;
  private final CategoryCatalogue catalogue;
  private final Offers offers;
  private final People people;
  private final RevealIdNumber idNumbers;
  private final TakeTrainingRecords take;

  FetchTrainingHours(
      TrainingSource source,
      TrainingHoursService service,
      CategoryCatalogue catalogue,
      Offers offers,
      People people,
      RevealIdNumber idNumbers,
      TakeTrainingRecords take) {
    this.source = source;
    this.service = service;
    this.catalogue = catalogue;
    this.offers = offers;
    this.people = people;
    this.idNumbers = idNumbers;
    this.take = take;
  }

  /**
   * Fetches; a second press adds nothing.
   *
   * @throws cn.zhicheng.shared.RefusedException when the year cannot be fetched (FAQ-P24), or the
   *     category is closed for the person's series
   * @throws TrainingUnavailableException when the service gave no usable answer; nothing changed
   */
  public Fetched fetch(Actor actor, int year) {
    TrainingAccess.mayFetch(source.connected(), source.covered().contains(year)).orThrow();
    offers.of(actor.person()).mayAdd(catalogue.category(TrainingLedger.CATEGORY)).orThrow();
    IdType idType = people.get(actor.person()).idType();
    String idNumber = idNumbers.reveal(actor, actor.person(), PURPOSE);
    List<TrainingRecord> records = service.records(idType, idNumber, year);
    return take.take(actor, year, records);
  }
}
