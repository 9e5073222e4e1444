package cn.zhicheng.achievement.training;

import cn.zhicheng.person.IdType;
import java.util.List;

/** Where hours of public courses are known: a service of the province, reached over the network. */
public interface TrainingHoursService {
  /**
   * All records of one person and year, withdrawn ones included. Takes as long as the configured
   * deadline at most; must not be called inside a transaction.
   *
   * @param idNumber in full; never written to a log
   * @throws TrainingUnavailableException when no whole and valid answer could be had
   */
  List<TrainingRecord> records(IdType idType, String idNumber, int year);
}
