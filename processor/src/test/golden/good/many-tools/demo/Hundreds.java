package demo;

import dev.matte.annotations.Default;
import dev.matte.annotations.McpTool;

/** More tools than one class holds. */
public interface Hundreds {
  /** Tool number 130. */
  @McpTool
  default Answer tool130(@Default("130") int number) {
    return new Answer(number);
  }

  /** Tool number 129. */
  @McpTool
  default Answer tool129(@Default("129") int number) {
    return new Answer(number);
  }

  /** Tool number 128. */
  @McpTool
  default Answer tool128(@Default("128") int number) {
    return new Answer(number);
  }

  /** Tool number 127. */
  @McpTool
  default Answer tool127(@Default("127") int number) {
    return new Answer(number);
  }

  /** Tool number 126. */
  @McpTool
  default Answer tool126(@Default("126") int number) {
    return new Answer(number);
  }

  /** Tool number 125. */
  @McpTool
  default Answer tool125(@Default("125") int number) {
    return new Answer(number);
  }

  /** Tool number 124. */
  @McpTool
  default Answer tool124(@Default("124") int number) {
    return new Answer(number);
  }

  /** Tool number 123. */
  @McpTool
  default Answer tool123(@Default("123") int number) {
    return new Answer(number);
  }

  /** Tool number 122. */
  @McpTool
  default Answer tool122(@Default("122") int number) {
    return new Answer(number);
  }

  /** Tool number 121. */
  @McpTool
  default Answer tool121(@Default("121") int number) {
    return new Answer(number);
  }

  /** Tool number 120. */
  @McpTool
  default Answer tool120(@Default("120") int number) {
    return new Answer(number);
  }

  /** Tool number 119. */
  @McpTool
  default Answer tool119(@Default("119") int number) {
    return new Answer(number);
  }

  /** Tool number 118. */
  @McpTool
  default Answer tool118(@Default("118") int number) {
    return new Answer(number);
  }

  /** Tool number 117. */
  @McpTool
  default Answer tool117(@Default("117") int number) {
    return new Answer(number);
  }

  /** Tool number 116. */
  @McpTool
  default Answer tool116(@Default("116") int number) {
    return new Answer(number);
  }

  /** Tool number 115. */
  @McpTool
  default Answer tool115(@Default("115") int number) {
    return new Answer(number);
  }

  /** Tool number 114. */
  @McpTool
  default Answer tool114(@Default("114") int number) {
    return new Answer(number);
  }

  /** Tool number 113. */
  @McpTool
  default Answer tool113(@Default("113") int number) {
    return new Answer(number);
  }

  /** Tool number 112. */
  @McpTool
  default Answer tool112(@Default("112") int number) {
    return new Answer(number);
  }

  /** Tool number 111. */
  @McpTool
  default Answer tool111(@Default("111") int number) {
    return new Answer(number);
  }

  /** Tool number 110. */
  @McpTool
  default Answer tool110(@Default("110") int number) {
    return new Answer(number);
  }

  /** Tool number 109. */
  @McpTool
  default Answer tool109(@Default("109") int number) {
    return new Answer(number);
  }

  /** Tool number 108. */
  @McpTool
  default Answer tool108(@Default("108") int number) {
    return new Answer(number);
  }

  /** Tool number 107. */
  @McpTool
  default Answer tool107(@Default("107") int number) {
    return new Answer(number);
  }

  /** Tool number 106. */
  @McpTool
  default Answer tool106(@Default("106") int number) {
    return new Answer(number);
  }

  /** Tool number 105. */
  @McpTool
  default Answer tool105(@Default("105") int number) {
    return new Answer(number);
  }

  /** Tool number 104. */
  @McpTool
  default Answer tool104(@Default("104") int number) {
    return new Answer(number);
  }

  /** Tool number 103. */
  @McpTool
  default Answer tool103(@Default("103") int number) {
    return new Answer(number);
  }

  /** Tool number 102. */
  @McpTool
  default Answer tool102(@Default("102") int number) {
    return new Answer(number);
  }

  /** Tool number 101. */
  @McpTool
  default Answer tool101(@Default("101") int number) {
    return new Answer(number);
  }

  /** Tool number 100. */
  @McpTool
  default Answer tool100(@Default("100") int number) {
    return new Answer(number);
  }

  /** Tool number 99. */
  @McpTool
  default Answer tool099(@Default("99") int number) {
    return new Answer(number);
  }

  /** Tool number 98. */
  @McpTool
  default Answer tool098(@Default("98") int number) {
    return new Answer(number);
  }

  /** Tool number 97. */
  @McpTool
  default Answer tool097(@Default("97") int number) {
    return new Answer(number);
  }

  /** Tool number 96. */
  @McpTool
  default Answer tool096(@Default("96") int number) {
    return new Answer(number);
  }

  /** Tool number 95. */
  @McpTool
  default Answer tool095(@Default("95") int number) {
    return new Answer(number);
  }

  /** Tool number 94. */
  @McpTool
  default Answer tool094(@Default("94") int number) {
    return new Answer(number);
  }

  /** Tool number 93. */
  @McpTool
  default Answer tool093(@Default("93") int number) {
    return new Answer(number);
  }

  /** Tool number 92. */
  @McpTool
  default Answer tool092(@Default("92") int number) {
    return new Answer(number);
  }

  /** Tool number 91. */
  @McpTool
  default Answer tool091(@Default("91") int number) {
    return new Answer(number);
  }

  /** Tool number 90. */
  @McpTool
  default Answer tool090(@Default("90") int number) {
    return new Answer(number);
  }

  /** Tool number 89. */
  @McpTool
  default Answer tool089(@Default("89") int number) {
    return new Answer(number);
  }

  /** Tool number 88. */
  @McpTool
  default Answer tool088(@Default("88") int number) {
    return new Answer(number);
  }

  /** Tool number 87. */
  @McpTool
  default Answer tool087(@Default("87") int number) {
    return new Answer(number);
  }

  /** Tool number 86. */
  @McpTool
  default Answer tool086(@Default("86") int number) {
    return new Answer(number);
  }

  /** Tool number 85. */
  @McpTool
  default Answer tool085(@Default("85") int number) {
    return new Answer(number);
  }

  /** Tool number 84. */
  @McpTool
  default Answer tool084(@Default("84") int number) {
    return new Answer(number);
  }

  /** Tool number 83. */
  @McpTool
  default Answer tool083(@Default("83") int number) {
    return new Answer(number);
  }

  /** Tool number 82. */
  @McpTool
  default Answer tool082(@Default("82") int number) {
    return new Answer(number);
  }

  /** Tool number 81. */
  @McpTool
  default Answer tool081(@Default("81") int number) {
    return new Answer(number);
  }

  /** Tool number 80. */
  @McpTool
  default Answer tool080(@Default("80") int number) {
    return new Answer(number);
  }

  /** Tool number 79. */
  @McpTool
  default Answer tool079(@Default("79") int number) {
    return new Answer(number);
  }

  /** Tool number 78. */
  @McpTool
  default Answer tool078(@Default("78") int number) {
    return new Answer(number);
  }

  /** Tool number 77. */
  @McpTool
  default Answer tool077(@Default("77") int number) {
    return new Answer(number);
  }

  /** Tool number 76. */
  @McpTool
  default Answer tool076(@Default("76") int number) {
    return new Answer(number);
  }

  /** Tool number 75. */
  @McpTool
  default Answer tool075(@Default("75") int number) {
    return new Answer(number);
  }

  /** Tool number 74. */
  @McpTool
  default Answer tool074(@Default("74") int number) {
    return new Answer(number);
  }

  /** Tool number 73. */
  @McpTool
  default Answer tool073(@Default("73") int number) {
    return new Answer(number);
  }

  /** Tool number 72. */
  @McpTool
  default Answer tool072(@Default("72") int number) {
    return new Answer(number);
  }

  /** Tool number 71. */
  @McpTool
  default Answer tool071(@Default("71") int number) {
    return new Answer(number);
  }

  /** Tool number 70. */
  @McpTool
  default Answer tool070(@Default("70") int number) {
    return new Answer(number);
  }

  /** Tool number 69. */
  @McpTool
  default Answer tool069(@Default("69") int number) {
    return new Answer(number);
  }

  /** Tool number 68. */
  @McpTool
  default Answer tool068(@Default("68") int number) {
    return new Answer(number);
  }

  /** Tool number 67. */
  @McpTool
  default Answer tool067(@Default("67") int number) {
    return new Answer(number);
  }

  /** Tool number 66. */
  @McpTool
  default Answer tool066(@Default("66") int number) {
    return new Answer(number);
  }

  /** Tool number 65. */
  @McpTool
  default Answer tool065(@Default("65") int number) {
    return new Answer(number);
  }

  /** Tool number 64. */
  @McpTool
  default Answer tool064(@Default("64") int number) {
    return new Answer(number);
  }

  /** Tool number 63. */
  @McpTool
  default Answer tool063(@Default("63") int number) {
    return new Answer(number);
  }

  /** Tool number 62. */
  @McpTool
  default Answer tool062(@Default("62") int number) {
    return new Answer(number);
  }

  /** Tool number 61. */
  @McpTool
  default Answer tool061(@Default("61") int number) {
    return new Answer(number);
  }

  /** Tool number 60. */
  @McpTool
  default Answer tool060(@Default("60") int number) {
    return new Answer(number);
  }

  /** Tool number 59. */
  @McpTool
  default Answer tool059(@Default("59") int number) {
    return new Answer(number);
  }

  /** Tool number 58. */
  @McpTool
  default Answer tool058(@Default("58") int number) {
    return new Answer(number);
  }

  /** Tool number 57. */
  @McpTool
  default Answer tool057(@Default("57") int number) {
    return new Answer(number);
  }

  /** Tool number 56. */
  @McpTool
  default Answer tool056(@Default("56") int number) {
    return new Answer(number);
  }

  /** Tool number 55. */
  @McpTool
  default Answer tool055(@Default("55") int number) {
    return new Answer(number);
  }

  /** Tool number 54. */
  @McpTool
  default Answer tool054(@Default("54") int number) {
    return new Answer(number);
  }

  /** Tool number 53. */
  @McpTool
  default Answer tool053(@Default("53") int number) {
    return new Answer(number);
  }

  /** Tool number 52. */
  @McpTool
  default Answer tool052(@Default("52") int number) {
    return new Answer(number);
  }

  /** Tool number 51. */
  @McpTool
  default Answer tool051(@Default("51") int number) {
    return new Answer(number);
  }

  /** Tool number 50. */
  @McpTool
  default Answer tool050(@Default("50") int number) {
    return new Answer(number);
  }

  /** Tool number 49. */
  @McpTool
  default Answer tool049(@Default("49") int number) {
    return new Answer(number);
  }

  /** Tool number 48. */
  @McpTool
  default Answer tool048(@Default("48") int number) {
    return new Answer(number);
  }

  /** Tool number 47. */
  @McpTool
  default Answer tool047(@Default("47") int number) {
    return new Answer(number);
  }

  /** Tool number 46. */
  @McpTool
  default Answer tool046(@Default("46") int number) {
    return new Answer(number);
  }

  /** Tool number 45. */
  @McpTool
  default Answer tool045(@Default("45") int number) {
    return new Answer(number);
  }

  /** Tool number 44. */
  @McpTool
  default Answer tool044(@Default("44") int number) {
    return new Answer(number);
  }

  /** Tool number 43. */
  @McpTool
  default Answer tool043(@Default("43") int number) {
    return new Answer(number);
  }

  /** Tool number 42. */
  @McpTool
  default Answer tool042(@Default("42") int number) {
    return new Answer(number);
  }

  /** Tool number 41. */
  @McpTool
  default Answer tool041(@Default("41") int number) {
    return new Answer(number);
  }

  /** Tool number 40. */
  @McpTool
  default Answer tool040(@Default("40") int number) {
    return new Answer(number);
  }

  /** Tool number 39. */
  @McpTool
  default Answer tool039(@Default("39") int number) {
    return new Answer(number);
  }

  /** Tool number 38. */
  @McpTool
  default Answer tool038(@Default("38") int number) {
    return new Answer(number);
  }

  /** Tool number 37. */
  @McpTool
  default Answer tool037(@Default("37") int number) {
    return new Answer(number);
  }

  /** Tool number 36. */
  @McpTool
  default Answer tool036(@Default("36") int number) {
    return new Answer(number);
  }

  /** Tool number 35. */
  @McpTool
  default Answer tool035(@Default("35") int number) {
    return new Answer(number);
  }

  /** Tool number 34. */
  @McpTool
  default Answer tool034(@Default("34") int number) {
    return new Answer(number);
  }

  /** Tool number 33. */
  @McpTool
  default Answer tool033(@Default("33") int number) {
    return new Answer(number);
  }

  /** Tool number 32. */
  @McpTool
  default Answer tool032(@Default("32") int number) {
    return new Answer(number);
  }

  /** Tool number 31. */
  @McpTool
  default Answer tool031(@Default("31") int number) {
    return new Answer(number);
  }

  /** Tool number 30. */
  @McpTool
  default Answer tool030(@Default("30") int number) {
    return new Answer(number);
  }

  /** Tool number 29. */
  @McpTool
  default Answer tool029(@Default("29") int number) {
    return new Answer(number);
  }

  /** Tool number 28. */
  @McpTool
  default Answer tool028(@Default("28") int number) {
    return new Answer(number);
  }

  /** Tool number 27. */
  @McpTool
  default Answer tool027(@Default("27") int number) {
    return new Answer(number);
  }

  /** Tool number 26. */
  @McpTool
  default Answer tool026(@Default("26") int number) {
    return new Answer(number);
  }

  /** Tool number 25. */
  @McpTool
  default Answer tool025(@Default("25") int number) {
    return new Answer(number);
  }

  /** Tool number 24. */
  @McpTool
  default Answer tool024(@Default("24") int number) {
    return new Answer(number);
  }

  /** Tool number 23. */
  @McpTool
  default Answer tool023(@Default("23") int number) {
    return new Answer(number);
  }

  /** Tool number 22. */
  @McpTool
  default Answer tool022(@Default("22") int number) {
    return new Answer(number);
  }

  /** Tool number 21. */
  @McpTool
  default Answer tool021(@Default("21") int number) {
    return new Answer(number);
  }

  /** Tool number 20. */
  @McpTool
  default Answer tool020(@Default("20") int number) {
    return new Answer(number);
  }

  /** Tool number 19. */
  @McpTool
  default Answer tool019(@Default("19") int number) {
    return new Answer(number);
  }

  /** Tool number 18. */
  @McpTool
  default Answer tool018(@Default("18") int number) {
    return new Answer(number);
  }

  /** Tool number 17. */
  @McpTool
  default Answer tool017(@Default("17") int number) {
    return new Answer(number);
  }

  /** Tool number 16. */
  @McpTool
  default Answer tool016(@Default("16") int number) {
    return new Answer(number);
  }

  /** Tool number 15. */
  @McpTool
  default Answer tool015(@Default("15") int number) {
    return new Answer(number);
  }

  /** Tool number 14. */
  @McpTool
  default Answer tool014(@Default("14") int number) {
    return new Answer(number);
  }

  /** Tool number 13. */
  @McpTool
  default Answer tool013(@Default("13") int number) {
    return new Answer(number);
  }

  /** Tool number 12. */
  @McpTool
  default Answer tool012(@Default("12") int number) {
    return new Answer(number);
  }

  /** Tool number 11. */
  @McpTool
  default Answer tool011(@Default("11") int number) {
    return new Answer(number);
  }

  /** Tool number 10. */
  @McpTool
  default Answer tool010(@Default("10") int number) {
    return new Answer(number);
  }

  /** Tool number 9. */
  @McpTool
  default Answer tool009(@Default("9") int number) {
    return new Answer(number);
  }

  /** Tool number 8. */
  @McpTool
  default Answer tool008(@Default("8") int number) {
    return new Answer(number);
  }

  /** Tool number 7. */
  @McpTool
  default Answer tool007(@Default("7") int number) {
    return new Answer(number);
  }

  /** Tool number 6. */
  @McpTool
  default Answer tool006(@Default("6") int number) {
    return new Answer(number);
  }

  /** Tool number 5. */
  @McpTool
  default Answer tool005(@Default("5") int number) {
    return new Answer(number);
  }

  /** Tool number 4. */
  @McpTool
  default Answer tool004(@Default("4") int number) {
    return new Answer(number);
  }

  /** Tool number 3. */
  @McpTool
  default Answer tool003(@Default("3") int number) {
    return new Answer(number);
  }

  /** Tool number 2. */
  @McpTool
  default Answer tool002(@Default("2") int number) {
    return new Answer(number);
  }

  /** Tool number 1. */
  @McpTool
  default Answer tool001(@Default("1") int number) {
    return new Answer(number);
  }

  /** An answer. */
  record Answer(int number) {}
}
