/*
 * Names and divisions given up since 2000, from the yearly editions of GB/T 2260 and the State Council's notices.
 * The year is the one in which the list first bears the new name; between two editions it can be off by one.
 */

/** Names that a continuing place bore before: name (after its city where the city alone tells it apart), year, id of the place. */
export const FORMER_NAMES = `
亳州市 2000 anhui-bozhou-qiaocheng
贵池市 2000 anhui-chizhou-guichi
宣州市 2000 anhui-xuancheng-xuanzhou
宁德市 2000 fujian-ningde-jiaocheng
酒泉市 2002 gansu-jiuquan-suzhou
平凉市 2002 gansu-pingliang-kongtong
武威市 2001 gansu-wuwei-liangzhou
张掖市 2002 gansu-zhangye-ganzhou
光明新区 2018 guangdong-shenzhen-guangming
龙华新区 2016 guangdong-shenzhen-longhua
坪山新区 2016 guangdong-shenzhen-pingshan
潜山县 2018 anhui-anqing-qianshan
安庆市郊区 2005 anhui-anqing-yixiu
蚌埠市中市区 2003 anhui-bengbu-bengshan
蚌埠市郊区 2003 anhui-bengbu-huaishang
蚌埠市东市区 2003 anhui-bengbu-longzihu
蚌埠市西市区 2003 anhui-bengbu-yuhui
池州地区 2000 anhui-chizhou
居巢区 2011 anhui-hefei-chaohu
六安地区 2000 anhui-luan
铜官山区 2015 anhui-tongling-tongguan
铜陵县 2015 anhui-tongling-yian
繁昌县 2020 anhui-wuhu-fanchang
芜湖县 2020 anhui-wuhu-wanzhi
无为县 2019 anhui-wuhu-wuwei
宣城地区 2000 anhui-xuancheng
广德县 2019 anhui-xuancheng-guangde
大兴县 2001 beijing-daxing
怀柔县 2001 beijing-huairou
密云县 2015 beijing-miyun
平谷县 2002 beijing-pinggu
延庆县 2015 beijing-yanqing
璧山县 2014 chongqing-bishan
长寿县 2001 chongqing-changshou
大足县 2011 chongqing-dazu
合川市 2006 chongqing-hechuan
江津市 2006 chongqing-jiangjin
开县 2016 chongqing-kaizhou
梁平县 2016 chongqing-liangping
南川市 2006 chongqing-nanchuan
黔江土家族苗族自治县 2001 chongqing-qianjiang
綦江县 2011 chongqing-qijiang
荣昌县 2015 chongqing-rongchang
铜梁县 2014 chongqing-tongliang
潼南县 2015 chongqing-tongnan
武隆县 2016 chongqing-wulong
永川市 2006 chongqing-yongchuan
长乐市 2017 fujian-fuzhou-changle
永定县 2014 fujian-longyan-yongding
建阳市 2014 fujian-nanping-jianyang
宁德地区 2000 fujian-ningde
沙县 2021 fujian-sanming-shaxian
杏林区 2003 fujian-xiamen-haicang
长泰县 2021 fujian-zhangzhou-changtai
龙海市 2021 fujian-zhangzhou-longhai
定西地区 2003 gansu-dingxi
定西县 2003 gansu-dingxi-anding
酒泉地区 2002 gansu-jiuquan
安西县 2006 gansu-jiuquan-guazhou
陇南地区 2004 gansu-longnan
武都县 2004 gansu-longnan-wudu
平凉地区 2002 gansu-pingliang
华亭县 2018 gansu-pingliang-huating
庆阳地区 2002 gansu-qingyang
庆阳县 2002 gansu-qingyang-qingcheng
西峰市 2002 gansu-qingyang-xifeng
北道区 2005 gansu-tianshui-maiji
秦城区 2005 gansu-tianshui-qinzhou
武威地区 2001 gansu-wuwei
张掖地区 2002 gansu-zhangye
潮安县 2013 guangdong-chaozhou-chaoan
高明市 2002 guangdong-foshan-gaoming
南海市 2002 guangdong-foshan-nanhai
三水市 2002 guangdong-foshan-sanshui
顺德市 2002 guangdong-foshan-shunde
从化市 2014 guangdong-guangzhou-conghua
花都市 2000 guangdong-guangzhou-huadu
番禺市 2000 guangdong-guangzhou-panyu
增城市 2014 guangdong-guangzhou-zengcheng
惠阳市 2003 guangdong-huizhou-huiyang
新会市 2002 guangdong-jiangmen-xinhui
揭东县 2013 guangdong-jieyang-jiedong
电白县 2014 guangdong-maoming-dianbai
梅县 2014 guangdong-meizhou-meixian
清新县 2013 guangdong-qingyuan-qingxin
潮阳市 2003 guangdong-shantou-chaoyang
澄海市 2003 guangdong-shantou-chenghai
曲江县 2004 guangdong-shaoguan-qujiang
阳东县 2014 guangdong-yangjiang-yangdong
云安县 2014 guangdong-yunfu-yunanqu
高要市 2015 guangdong-zhaoqing-gaoyao
斗门县 2001 guangdong-zhuhai-doumen
百色地区 2002 guangxi-baise
靖西县 2015 guangxi-baise-jingxi
平果县 2019 guangxi-baise-pingguo
田阳县 2019 guangxi-baise-tianyang
百色市 2002 guangxi-baise-youjiang
南宁地区 2002 guangxi-chongzuo
崇左县 2002 guangxi-chongzuo-jiangzhou
临桂县 2013 guangxi-guilin-lingui
荔浦县 2018 guangxi-guilin-lipu
河池地区 2002 guangxi-hechi
河池市 2002 guangxi-hechi-jinchengjiang
宜州市 2016 guangxi-hechi-yizhou
贺州地区 2002 guangxi-hezhou
贺州市 2002 guangxi-hezhou-babu
柳州地区 2002 guangxi-laibin
来宾县 2002 guangxi-laibin-xingbin
柳江县 2016 guangxi-liuzhou-liujiang
横县 2021 guangxi-nanning-hengzhou
南宁市新城区 2004 guangxi-nanning-qingxiu
武鸣县 2015 guangxi-nanning-wuming
邕宁县 2004 guangxi-nanning-yongning
安顺地区 2000 guizhou-anshun
平坝县 2014 guizhou-anshun-pingba
安顺市 2000 guizhou-anshun-xixiu
毕节地区 2011 guizhou-bijie
黔西县 2021 guizhou-bijie-qianxi
毕节市 2011 guizhou-bijie-qixingguan
盘县 2017 guizhou-liupanshui-panzhou
水城县 2020 guizhou-liupanshui-shuicheng
兴仁县 2018 guizhou-qianxinan-xingren
铜仁地区 2011 guizhou-tongren
铜仁市 2011 guizhou-tongren-bijiang
万山特区 2011 guizhou-tongren-wanshan
遵义县 2016 guizhou-zunyi-bozhou
琼山市 2002 hainan-haikou-qiongshan
通什市 2001 hainan-wuzhishan
新市区 2015 hebei-baoding-jingxiu
保定市南市区 2015 hebei-baoding-lianchi
满城县 2015 hebei-baoding-mancheng
清苑县 2015 hebei-baoding-qingyuan
徐水县 2015 hebei-baoding-xushui
平泉县 2017 hebei-chengde-pingquan
肥乡县 2016 hebei-handan-feixiang
永年县 2016 hebei-handan-yongnian
冀州市 2016 hebei-hengshui-jizhou
抚宁县 2015 hebei-qinhuangdao-funing
藁城市 2014 hebei-shijiazhuang-gaocheng
栾城县 2014 hebei-shijiazhuang-luancheng
鹿泉市 2014 hebei-shijiazhuang-luquan
唐海县 2012 hebei-tangshan-caofeidian
丰南市 2002 hebei-tangshan-fengnan
丰润县 2002 hebei-tangshan-fengrun
滦县 2018 hebei-tangshan-luanzhou
南和县 2020 hebei-xingtai-nanhe
任县 2020 hebei-xingtai-renze
邢台市桥东区 2020 hebei-xingtai-xiangdu
邢台县 2020 hebei-xingtai-xindu
邢台市桥西区 2020 hebei-xingtai-xindu
崇礼县 2016 hebei-zhangjiakou-chongli
万全县 2016 hebei-zhangjiakou-wanquan
宣化县 2016 hebei-zhangjiakou-xuanhua
漠河县 2018 heilongjiang-daxinganling-mohe
阿城市 2006 heilongjiang-haerbin-acheng
呼兰县 2004 heilongjiang-haerbin-hulan
双城市 2014 heilongjiang-haerbin-shuangcheng
嫩江县 2019 heilongjiang-heihe-nenjiang
抚远县 2016 heilongjiang-jiamusi-fuyuan
东宁县 2015 heilongjiang-mudanjiang-dongning
绥化地区 2000 heilongjiang-suihua
绥化市 2000 heilongjiang-suihua-beilin
南岔区 2019 heilongjiang-yichun-nancha
开封县 2014 henan-kaifeng-xiangfu
开封市南关区 2005 henan-kaifeng-yuwangtai
郾城县 2004 henan-luohe-yancheng
孟津县 2021 henan-luoyang-mengjin
偃师市 2021 henan-luoyang-yanshi
陕县 2016 henan-sanmenxia-shanzhou
长垣县 2019 henan-xinxiang-changyuan
新乡市北站区 2003 henan-xinxiang-fengquan
新乡市郊区 2003 henan-xinxiang-muye
许昌县 2016 henan-xuchang-jianan
邙山区 2004 henan-zhengzhou-huiji
周口地区 2000 henan-zhoukou
周口市 2000 henan-zhoukou-chuanhui
淮阳县 2019 henan-zhoukou-huaiyang
驻马店地区 2000 henan-zhumadian
驻马店市 2000 henan-zhumadian-yicheng
京山县 2018 hubei-jingmen-jingshan
监利县 2020 hubei-jingzhou-jianli
郧县 2014 hubei-shiyan-yunyang
襄樊市 2010 hubei-xiangyang
襄阳县 2001 hubei-xiangyang-xiangzhou
襄阳区 2010 hubei-xiangyang-xiangzhou
宁乡县 2017 hunan-changsha-ningxiang
望城县 2011 hunan-changsha-wangcheng
邵东县 2019 hunan-shaoyang-shaodong
芝山区 2005 hunan-yongzhou-lingling
祁阳县 2021 hunan-yongzhou-qiyang
株洲县 2018 hunan-zhuzhou-lukou
金坛市 2015 jiangsu-changzhou-jintan
武进市 2002 jiangsu-changzhou-wujin
淮阴市 2001 jiangsu-huaian
洪泽县 2016 jiangsu-huaian-hongze
楚州区 2012 jiangsu-huaian-huaian
淮安市 2001 jiangsu-huaian-huaian
淮阴县 2001 jiangsu-huaian-huaiyin
淮安市清河区 2015 jiangsu-huaian-qingjiangpu
赣榆县 2014 jiangsu-lianyungang-ganyu
高淳县 2013 jiangsu-nanjing-gaochun
江宁县 2000 jiangsu-nanjing-jiangning
溧水县 2013 jiangsu-nanjing-lishui
六合县 2002 jiangsu-nanjing-luhe
江浦县 2002 jiangsu-nanjing-pukou
海安县 2018 jiangsu-nantong-haian
海门市 2020 jiangsu-nantong-haimen
通州市 2009 jiangsu-nantong-tongzhou
宿豫县 2004 jiangsu-suqian-suyu
吴江市 2012 jiangsu-suzhou-wujiang
吴县市 2000 jiangsu-suzhou-wuzhong
姜堰市 2012 jiangsu-taizhou-jiangyan
锡山市 2000 jiangsu-wuxi-xishan
铜山县 2010 jiangsu-xuzhou-tongshan
大丰市 2015 jiangsu-yancheng-dafeng
盐城市城区 2003 jiangsu-yancheng-tinghu
盐都县 2003 jiangsu-yancheng-yandu
邗江县 2000 jiangsu-yangzhou-hanjiang
江都市 2011 jiangsu-yangzhou-jiangdu
丹徒县 2002 jiangsu-zhenjiang-dantu
抚州地区 2000 jiangxi-fuzhou
东乡县 2016 jiangxi-fuzhou-dongxiang
临川市 2000 jiangxi-fuzhou-linchuan
赣县 2016 jiangxi-ganzhou-ganxian
龙南县 2020 jiangxi-ganzhou-longnan
南康市 2014 jiangxi-ganzhou-nankang
吉安地区 2000 jiangxi-jian
吉安市 2000 jiangxi-jian-jizhou
九江县 2017 jiangxi-jiujiang-chaisang
庐山区 2016 jiangxi-jiujiang-lianxi
星子县 2016 jiangxi-jiujiang-lushan
新建县 2015 jiangxi-nanchang-xinjian
上饶地区 2000 jiangxi-shangrao
广丰县 2015 jiangxi-shangrao-guangfeng
上饶县 2019 jiangxi-shangrao-guangxin
波阳县 2003 jiangxi-shangrao-poyang
上饶市 2000 jiangxi-shangrao-xinzhou
宜春地区 2000 jiangxi-yichun
宜春市 2000 jiangxi-yichun-yuanzhou
余江县 2018 jiangxi-yingtan-yujiang
八道江区 2010 jilin-baishan-hunjiang
江源县 2006 jilin-baishan-jiangyuan
九台市 2014 jilin-changchun-jiutai
扶余县 2013 jilin-songyuan-fuyu
普兰店市 2015 liaoning-dalian-pulandian
北宁市 2006 liaoning-jinzhou-beizhen
大洼县 2016 liaoning-panjin-dawa
东陵区 2014 liaoning-shenyang-hunnan
辽中县 2016 liaoning-shenyang-liaozhong
新城子区 2006 liaoning-shenyang-shenbei
白云矿区 2003 neimenggu-baotou-baiyunebokuang
巴彦淖尔盟 2003 neimenggu-bayannaoer
临河市 2003 neimenggu-bayannaoer-linhe
伊克昭盟 2001 neimenggu-eerduosi
东胜市 2001 neimenggu-eerduosi-dongsheng
呼伦贝尔盟 2001 neimenggu-hulunbeier
海拉尔市 2001 neimenggu-hulunbeier-hailaer
乌兰察布盟 2004 neimenggu-wulanchabu
集宁市 2003 neimenggu-wulanchabu-jining
固原地区 2001 ningxia-guyuan
固原县 2001 ningxia-guyuan-yuanzhou
惠农县 2003 ningxia-shizuishan-huinong
石嘴山市石嘴山区 2003 ningxia-shizuishan-huinong
中卫县 2003 ningxia-zhongwei-shapotou
海东地区 2013 qinghai-haidong
乐都县 2013 qinghai-haidong-ledu
平安县 2015 qinghai-haidong-pingan
同仁县 2020 qinghai-huangnan-tongren
湟中县 2019 qinghai-xining-huangzhong
玉树县 2013 qinghai-yushu-yushu
安康地区 2000 shaanxi-ankang
安康市 2000 shaanxi-ankang-hanbin
旬阳县 2021 shaanxi-ankang-xunyang
宝鸡县 2003 shaanxi-baoji-chencang
凤翔县 2021 shaanxi-baoji-fengxiang
南郑县 2017 shaanxi-hanzhong-nanzheng
商洛地区 2001 shaanxi-shangluo
商州市 2001 shaanxi-shangluo-shangzhou
华县 2015 shaanxi-weinan-huazhou
长安县 2002 shaanxi-xian-changan
高陵县 2014 shaanxi-xian-gaoling
户县 2016 shaanxi-xian-huyi
彬县 2018 shaanxi-xianyang-binzhou
安塞县 2016 shaanxi-yanan-ansai
吴旗县 2005 shaanxi-yanan-wuqi
子长县 2019 shaanxi-yanan-zichang
榆林地区 2000 shaanxi-yulin
横山县 2015 shaanxi-yulin-hengshan
神木县 2017 shaanxi-yulin-shenmu
榆林市 2000 shaanxi-yulin-yuyang
滨州地区 2000 shandong-binzhou
滨州市 2000 shandong-binzhou-bincheng
沾化县 2014 shandong-binzhou-zhanhua
邹平县 2018 shandong-binzhou-zouping
陵县 2014 shandong-dezhou-lingcheng
垦利县 2016 shandong-dongying-kenli
菏泽地区 2000 shandong-heze
定陶县 2016 shandong-heze-dingtao
菏泽市 2000 shandong-heze-mudan
长清县 2001 shandong-jinan-changqing
济阳县 2018 shandong-jinan-jiyang
莱城区 2019 shandong-jinan-laiwu
章丘市 2016 shandong-jinan-zhangqiu
济宁市市中区 2013 shandong-jining-rencheng
兖州市 2014 shandong-jining-yanzhou
茌平县 2019 shandong-liaocheng-chiping
苍山县 2014 shandong-linyi-lanling
即墨市 2017 shandong-qingdao-jimo
文登市 2014 shandong-weihai-wendeng
蓬莱市 2020 shandong-yantai-penglai
崇明县 2016 shanghai-chongming
奉贤县 2001 shanghai-fengxian
潞城市 2018 shanxi-changzhi-lucheng
长治市城区 2018 shanxi-changzhi-luzhou
长治县 2018 shanxi-changzhi-shangdang
屯留县 2018 shanxi-changzhi-tunliu
大同市城区 2018 shanxi-datong-pingcheng
南郊区 2018 shanxi-datong-yungang
大同县 2018 shanxi-datong-yunzhou
晋中地区 2000 shanxi-jinzhong
太谷县 2019 shanxi-jinzhong-taigu
榆次市 2000 shanxi-jinzhong-yuci
临汾地区 2000 shanxi-linfen
临汾市 2000 shanxi-linfen-yaodu
吕梁地区 2003 shanxi-lvliang
离石市 2003 shanxi-lvliang-lishi
怀仁县 2018 shanxi-shuozhou-huairen
忻州地区 2000 shanxi-xinzhou
忻州市 2000 shanxi-xinzhou-xinfu
运城地区 2000 shanxi-yuncheng
运城市 2000 shanxi-yuncheng-yanhu
马尔康县 2015 sichuan-aba-maerkang
巴中地区 2000 sichuan-bazhong
巴中市 2000 sichuan-bazhong-bazhou
郫县 2016 sichuan-chengdu-pidu
双流县 2015 sichuan-chengdu-shuangliu
温江县 2003 sichuan-chengdu-wenjiang
新都县 2002 sichuan-chengdu-xindu
新津县 2020 sichuan-chengdu-xinjin
达川地区 2000 sichuan-dazhou
达县 2013 sichuan-dazhou-dachuan
达川市 2000 sichuan-dazhou-tongchuan
罗江县 2017 sichuan-deyang-luojiang
康定县 2015 sichuan-ganzi-kangding
广元市市中区 2007 sichuan-guangyuan-lizhou
元坝区 2013 sichuan-guangyuan-zhaohua
会理县 2021 sichuan-liangshan-huili
眉山地区 2000 sichuan-meishan
眉山县 2000 sichuan-meishan-dongpo
彭山县 2014 sichuan-meishan-pengshan
安县 2016 sichuan-mianyang-anzhou
北川县 2003 sichuan-mianyang-beichuan
隆昌县 2017 sichuan-neijiang-longchang
遂宁市市中区 2003 sichuan-suining-chuanshan
射洪县 2019 sichuan-suining-shehong
雅安地区 2000 sichuan-yaan
名山县 2012 sichuan-yaan-mingshan
雅安市 2000 sichuan-yaan-yucheng
南溪县 2011 sichuan-yibin-nanxi
宜宾县 2018 sichuan-yibin-xuzhou
资阳地区 2000 sichuan-ziyang
资阳市 2000 sichuan-ziyang-yanjiang
宝坻县 2001 tianjin-baodi
静海县 2015 tianjin-jinghai
蓟县 2016 tianjin-jizhou
宁河县 2015 tianjin-ninghe
武清县 2000 tianjin-wuqing
库车县 2019 xinjiang-akesu-kuche
哈密地区 2016 xinjiang-hami
哈密市 2016 xinjiang-hami-yizhou
沙湾县 2021 xinjiang-tacheng-shawan
吐鲁番地区 2015 xinjiang-tulufan
吐鲁番市 2015 xinjiang-tulufan-gaochang
乌鲁木齐市东山区 2006 xinjiang-wulumuqi-midong
米泉市 2007 xinjiang-wulumuqi-midong
昌都地区 2014 xizang-changdu
昌都县 2014 xizang-changdu-karuo
达孜县 2017 xizang-lasa-dazi
堆龙德庆县 2015 xizang-lasa-duilongdeqing
林芝地区 2015 xizang-linzhi
林芝县 2015 xizang-linzhi-bayi
米林县 2023 xizang-linzhi-milin
那曲地区 2017 xizang-naqu
那曲县 2017 xizang-naqu-seni
日喀则地区 2014 xizang-rikaze
日喀则市 2014 xizang-rikaze-sangzhuzi
山南地区 2016 xizang-shannan
错那县 2023 xizang-shannan-cuona
乃东县 2016 xizang-shannan-naidong
保山地区 2000 yunnan-baoshan
保山市 2000 yunnan-baoshan-longyang
腾冲县 2015 yunnan-baoshan-tengchong
禄丰县 2021 yunnan-chuxiong-lufeng
潞西市 2010 yunnan-dehong-mangshi
中甸县 2001 yunnan-diqing-xianggelila
香格里拉县 2014 yunnan-diqing-xianggelila
蒙自县 2010 yunnan-honghe-mengzi
弥勒县 2013 yunnan-honghe-mile
呈贡县 2011 yunnan-kunming-chenggong
晋宁县 2016 yunnan-kunming-jinning
丽江地区 2002 yunnan-lijiang
丽江纳西族自治县 2002 yunnan-lijiang-yulong
临沧地区 2003 yunnan-lincang
临沧县 2003 yunnan-lincang-linxiang
泸水县 2016 yunnan-nujiang-lushui
思茅地区 2003 yunnan-puer
思茅市 2007 yunnan-puer
普洱哈尼族彝族自治县 2007 yunnan-puer-ninger
思茅市 2003 yunnan-puer-simao
翠云区 2007 yunnan-puer-simao
马龙县 2018 yunnan-qujing-malong
沾益县 2016 yunnan-qujing-zhanyi
文山县 2011 yunnan-wenshan-wenshan
澄江县 2019 yunnan-yuxi-chengjiang
江川县 2015 yunnan-yuxi-jiangchuan
昭通地区 2001 yunnan-zhaotong
水富县 2018 yunnan-zhaotong-shuifu
昭通市 2001 yunnan-zhaotong-zhaoyang
富阳市 2014 zhejiang-hangzhou-fuyang
临安市 2017 zhejiang-hangzhou-linan
萧山市 2001 zhejiang-hangzhou-xiaoshan
余杭市 2001 zhejiang-hangzhou-yuhang
秀城区 2005 zhejiang-jiaxing-nanhu
金华县 2001 zhejiang-jinhua-jindong
丽水地区 2000 zhejiang-lishui
丽水市 2000 zhejiang-lishui-liandu
奉化市 2016 zhejiang-ningbo-fenghua
鄞县 2002 zhejiang-ningbo-yinzhou
衢县 2001 zhejiang-quzhou-qujiang
绍兴县 2013 zhejiang-shaoxing-keqiao
上虞市 2014 zhejiang-shaoxing-shangyu
玉环县 2017 zhejiang-taizhou-yuhuan
洞头县 2015 zhejiang-wenzhou-dongtou
`;

/** Divisions that ended without a successor of their own: last code, name, year, id. */
export const ABOLISHED = `
110103 崇文区 2010 beijing-chongwen
110104 宣武区 2010 beijing-xuanwu
120107 塘沽区 2009 tianjin-tanggu
120108 汉沽区 2009 tianjin-hangu
120109 大港区 2009 tianjin-dagang
130103 桥东区 2014 hebei-shijiazhuang-qiaodong
130421 邯郸县 2016 hebei-handan-handan
130603 北市区 2015 hebei-baoding-beishi
230105 太平区 2004 heilongjiang-haerbin-taiping
230107 动力区 2006 heilongjiang-haerbin-dongli
230702 伊春区 2019 heilongjiang-yichun-yichun
230705 西林区 2019 heilongjiang-yichun-xilin
230706 翠峦区 2019 heilongjiang-yichun-cuiluan
230707 新青区 2019 heilongjiang-yichun-xinqing
230708 美溪区 2019 heilongjiang-yichun-meixi
230709 金山屯区 2019 heilongjiang-yichun-jinshantun
230710 五营区 2019 heilongjiang-yichun-wuying
230711 乌马河区 2019 heilongjiang-yichun-wumahe
230712 汤旺河区 2019 heilongjiang-yichun-tangwanghe
230713 带岭区 2019 heilongjiang-yichun-dailing
230714 乌伊岭区 2019 heilongjiang-yichun-wuyiling
230715 红星区 2019 heilongjiang-yichun-hongxing
230716 上甘岭区 2019 heilongjiang-yichun-shangganling
230802 永红区 2006 heilongjiang-jiamusi-yonghong
310103 卢湾区 2011 shanghai-luwan
310108 闸北区 2015 shanghai-zhabei
310119 南汇区 2009 shanghai-nanhui
320103 白下区 2013 jiangsu-nanjing-baixia
320107 下关区 2013 jiangsu-nanjing-xiaguan
320202 崇安区 2015 jiangsu-wuxi-chongan
320203 南长区 2015 jiangsu-wuxi-nanchang
320204 北塘区 2015 jiangsu-wuxi-beitang
320304 九里区 2010 jiangsu-xuzhou-jiuli
320405 戚墅堰区 2015 jiangsu-changzhou-qishuyan
320502 沧浪区 2012 jiangsu-suzhou-canglang
320503 平江区 2012 jiangsu-suzhou-pingjiang
320504 金阊区 2012 jiangsu-suzhou-jinchang
320611 港闸区 2020 jiangsu-nantong-gangzha
320705 新浦区 2014 jiangsu-lianyungang-xinpu
320811 清浦区 2016 jiangsu-huaian-qingpu
321011 维扬区 2011 jiangsu-yangzhou-weiyang
330103 下城区 2021 zhejiang-hangzhou-xiacheng
330104 江干区 2021 zhejiang-hangzhou-jianggan
330204 江东区 2016 zhejiang-ningbo-jiangdong
340203 马塘区 2005 anhui-wuhu-matang
340204 新芜区 2005 anhui-wuhu-xinwu
340208 三山区 2020 anhui-wuhu-sanshan
340502 金家庄区 2012 anhui-maanshan-jinjiazhuang
340703 狮子山区 2015 anhui-tongling-shizishan
341400 巢湖市 2011 anhui-chaohu
350202 鼓浪屿区 2003 fujian-xiamen-gulangyu
350204 开元区 2003 fujian-xiamen-kaiyuan
350402 梅列区 2021 fujian-sanming-meilie
360105 湾里区 2019 jiangxi-nanchang-wanli
370205 四方区 2012 shandong-qingdao-sifang
370284 胶南市 2012 shandong-qingdao-jiaonan
370634 长岛县 2020 shandong-yantai-changdao
371200 莱芜市 2019 shandong-laiwu
410211 金明区 2014 henan-kaifeng-jinming
410306 吉利区 2021 henan-luoyang-jili
440102 东山区 2005 guangdong-guangzhou-dongshan
440107 芳村区 2005 guangdong-guangzhou-fangcun
440116 萝岗区 2014 guangdong-guangzhou-luogang
440202 北江区 2004 guangdong-shaoguan-beijiang
440506 达濠区 2003 guangdong-shantou-dahao
440508 金园区 2003 guangdong-shantou-jinyuan
440509 升平区 2003 guangdong-shantou-shengping
440510 河浦区 2003 guangdong-shantou-hepu
440903 茂港区 2014 guangdong-maoming-maogang
450104 城北区 2004 guangxi-nanning-chengbei
450106 永新区 2004 guangxi-nanning-yongxin
450404 蝶山区 2013 guangxi-wuzhou-dieshan
500110 万盛区 2011 chongqing-wansheng
500111 双桥区 2011 chongqing-shuangqiao
520114 小河区 2013 guizhou-guiyang-xiaohe
640222 陶乐县 2003 ningxia-shizuishan-taole
`;
