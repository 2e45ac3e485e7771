/*
 * Functional zones whose committees give work reports of their own and that GB/T 2260 does not list. Sources: the State
 * Council's approvals of state-level new areas, and the zones' own names on their portals.
 */

/** One zone a line: name, id of the place it lies in, last part of its own id. */
export const ZONES = `
雄安新区 hebei xiongan
北戴河新区 hebei-qinhuangdao beidaihexinqu
渤海新区 hebei-cangzhou bohai
白沟新城 hebei-baoding baigou
芦台经济开发区 hebei-tangshan lutai
汉沽管理区 hebei-tangshan hangu
察北管理区 hebei-zhangjiakou chabei
塞北管理区 hebei-zhangjiakou saibei
冀南新区 hebei-handan jinan
衡水滨湖新区 hebei-hengshui binhu
北京经济技术开发区 beijing yizhuang
乌拉盖管理区 neimenggu-xilinguole wulagai
沈抚改革创新示范区 liaoning shenfu
辽东湾新区 liaoning-panjin liaodongwan
长兴岛经济区 liaoning-dalian changxingdao
金普新区 liaoning-dalian jinpu
长春新区 jilin-changchun changchunxinqu
长白山保护开发区 jilin changbaishan
哈尔滨新区 heilongjiang-haerbin haerbinxinqu
加格达奇区 heilongjiang-daxinganling jiagedaqi
松岭区 heilongjiang-daxinganling songling
新林区 heilongjiang-daxinganling xinlin
呼中区 heilongjiang-daxinganling huzhong
五大连池风景区 heilongjiang-heihe wudalianchifengjingqu
江北新区 jiangsu-nanjing jiangbei
苏州工业园区 jiangsu-suzhou gongyeyuanqu
滨湖新区 anhui-hefei binhu
郑蒲港新区 anhui-maanshan zhengpugang
毛集社会发展综合实验区 anhui-huainan maoji
江南新兴产业集中区 anhui-chizhou jiangnan
赣江新区 jiangxi ganjiang
天衢新区 shandong-dezhou tianqu
郑州航空港经济综合实验区 henan-zhengzhou hangkonggang
郑东新区 henan-zhengzhou zhengdong
东湖新技术开发区 hubei-wuhan donghu
龙感湖管理区 hubei-huanggang longganhu
湘江新区 hunan-changsha xiangjiang
屈原管理区 hunan-yueyang quyuan
西洞庭管理区 hunan-changde xidongting
西湖管理区 hunan-changde xihu
大通湖管理区 hunan-yiyang datonghu
金洞管理区 hunan-yongzhou jindong
回龙圩管理区 hunan-yongzhou huilongxu
洪江管理区 hunan-huaihua hongjiangqu
大鹏新区 guangdong-shenzhen dapeng
深汕特别合作区 guangdong-shenzhen shenshan
前海深港现代服务业合作区 guangdong-shenzhen qianhai
横琴粤澳深度合作区 guangdong-zhuhai hengqin
松山湖高新技术产业开发区 guangdong-dongguan songshanhu
洋浦经济开发区 hainan yangpu
两江新区 chongqing liangjiang
重庆高新技术产业开发区 chongqing gaoxinqu
万盛经济技术开发区 chongqing wanshengjingkaiqu
天府新区 sichuan tianfu
贵安新区 guizhou guian
滇中新区 yunnan dianzhong
西咸新区 shaanxi xixian
杨凌农业高新技术产业示范区 shaanxi yanglingshifanqu
兰州新区 gansu-lanzhou lanzhouxinqu
大柴旦行政委员会 qinghai-haixi dachaidan
宁东能源化工基地 ningxia ningdong
`;

/** Other names a place is called by in reports and headlines: name, id. */
export const ALIASES = `
西海岸新区 shandong-qingdao-huangdao
苏州高新区 jiangsu-suzhou-huqiu
平潭综合实验区 fujian-fuzhou-pingtan
舟山群岛新区 zhejiang-zhoushan
横琴新区 guangdong-zhuhai-hengqin
前海合作区 guangdong-shenzhen-qianhai
深汕合作区 guangdong-shenzhen-shenshan
郑州航空港区 henan-zhengzhou-hangkonggang
东湖高新区 hubei-wuhan-donghu
杨凌示范区 shaanxi-yanglingshifanqu
松山湖高新区 guangdong-dongguan-songshanhu
大通湖区 hunan-yiyang-datonghu
洪江区 hunan-huaihua-hongjiangqu
万盛经开区 chongqing-wanshengjingkaiqu
沈抚新区 liaoning-shenfu
`;
